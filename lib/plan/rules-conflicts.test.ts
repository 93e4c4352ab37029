import { describe, expect, test } from "vitest";
import type { ByPath } from "@/lib/answers/fixtures/by-path";
import { conflicts } from "@/lib/facts";
import { find, idsOf, planOf } from "./testing";

const portal: ByPath = { "features.patientPortal": "yes" };
const inside: ByPath = { "features.mobile": "inside" };
const outside: ByPath = { "features.mobile": "outside" };
const revspring: ByPath = { "features.eStatements": "revspring" };
const dma: ByPath = { "features.eStatements": "dma" };
/** Answers that leave nothing to ask MacPractice and nothing unsure. */
const quiet: ByPath = {
  "features.patientPortal": "no",
  "features.mobile": "none",
  "features.eClaims": "none",
  "features.eStatements": "none",
  "features.dropBox": "no",
  "features.remoteAccess": "no",
};

type Shown = [id: string, name: string, values: ByPath];

const shown: Shown[] = [
  ["C1", "Portal used", portal],
  ["C1", "Portal used and 1234 confirmed", { ...portal, "confirmations.messageServer.answer": "not-needed" }],
  ["C2", "static address required", { ...outside, "internet.externalAddress": "static" }],
  ["C2", "static address recommended", portal],
  ["C3", "iPads inside", inside],
  ["C4", "iPads outside, no Portal, not static", outside],
  ["C5", "443 forwarded for the Portal", portal],
  ["C5", "443 forwarded for iPads outside", outside],
  ["C6", "RevSpring, plain FTP yes", { ...revspring, "features.eStatementsPlainFtp": "yes" }],
  ["C6", "DMA, plain FTP unsure", { ...dma, "features.eStatementsPlainFtp": "unsure" }],
  ["C6", "DMA, plain FTP not answered", dma],
  ["C7", "iPads inside", inside],
  ["C7", "iPads outside", outside],
  ["C8", "always", quiet],
  ["C9", "always", quiet],
  ["C10", "443 forwarded to the server", portal],
  ["C10", "443 forwarded for iPads outside", outside],
  ["C11", "RevSpring", revspring],
  ["C12", "SFTP beside RevSpring", { ...revspring, "features.eClaims": "sftp" }],
  ["C12", "both beside DMA", { ...dma, "features.eClaims": "both" }],
  ["C13", "Portal used", portal],
  ["C14", "PMSFT", { "features.eClaims": "pmsft" }],
  ["C14", "both", { "features.eClaims": "both" }],
  ["C14", "eClaims unsure", { "features.eClaims": "unsure" }],
  ["C14", "eClaims not answered", {}],
  ["C15", "a question about the Portal", portal],
  ["C15", "a question about iPads", inside],
  ["C15", "a question about Drop Box", { ...quiet, "features.dropBox": "yes" }],
  ["C16", "outbound restricted", { "network.outbound": "restricted" }],
  ["C17", "always", quiet],
  [
    "C19",
    "server management from outside",
    { "features.remoteAccess": "yes", "features.remoteNeeds": ["server-management"] },
  ],
];

const hidden: Shown[] = [
  ["C1", "Portal unsure", { "features.patientPortal": "unsure" }],
  ["C1", "iPads outside", outside],
  ["C2", "static address not required", { ...inside, "internet.externalAddress": "dynamic" }],
  ["C3", "iPads outside", outside],
  ["C4", "Portal used", { ...portal, ...outside }],
  ["C4", "static", { ...outside, "internet.externalAddress": "static" }],
  ["C5", "443 blocked", inside],
  ["C6", "RevSpring without plain FTP", { ...revspring, "features.eStatementsPlainFtp": "no" }],
  ["C6", "another vendor", { "features.eStatements": "other", "features.eStatementsPlainFtp": "yes" }],
  ["C7", "no iPads", { "features.mobile": "none", "network.wifi": "wpa2" }],
  ["C7", "iPads unsure", { "features.mobile": "unsure" }],
  ["C10", "only the mail server is reached", { ...quiet, "features.mailServer": "in-house" }],
  ["C11", "DMA", dma],
  ["C12", "PMSFT beside RevSpring", { ...revspring, "features.eClaims": "pmsft" }],
  ["C13", "Portal not used", quiet],
  ["C14", "SFTP", { "features.eClaims": "sftp" }],
  ["C14", "none", { "features.eClaims": "none" }],
  ["C14", "other", { "features.eClaims": "other" }],
  ["C15", "nothing to ask MacPractice", quiet],
  ["C15", "only others are asked", {}],
  ["C16", "outbound unrestricted", { "network.outbound": "unrestricted" }],
  ["C16", "outbound unsure", {}],
  ["C19", "no remote access", { "features.remoteAccess": "no", "features.remoteNeeds": ["server-management"] }],
  ["C19", "the client from outside", { "features.remoteAccess": "yes", "features.remoteNeeds": ["client"] }],
];

describe("shown", () => {
  test.each(shown)("%s: %s", (id, _name, values) => expect(idsOf(planOf(values).conflicts)).toContain(id));
});

describe("not shown", () => {
  test.each(hidden)("%s: %s", (id, _name, values) => expect(idsOf(planOf(values).conflicts)).not.toContain(id));
});

test("C8, C9 and C17 are all that an office without anything sees", () =>
  expect(idsOf(planOf(quiet).conflicts)).toEqual(["C8", "C9", "C17"]));

test("they stand in the order of their numbers", () => {
  for (const [, , values] of shown) {
    const numbers = idsOf(planOf(values).conflicts).map((id) => Number(id.slice(1)));
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  }
});

test("C18 is a refusal of input and stands in no plan", () => {
  for (const [, , values] of shown) expect(idsOf(planOf(values).conflicts)).not.toContain("C18");
});

test("each shows what both sides say, with sources, and what the product does, as the facts have it", () => {
  const plan = planOf({ ...portal, ...inside });
  for (const id of ["C1", "C3", "C8"] as const) {
    const conflict = find(plan.conflicts, id);
    expect(conflict.statements).toEqual(conflicts[id].statements);
    expect(conflict.resolution).toBe(conflicts[id].resolution);
  }
});
