import { describe, expect, test } from "vitest";
import type { ByPath } from "@/lib/answers/fixtures/by-path.testing";
import { conflicts } from "@/lib/facts";
import { find, idsOf, planOf } from "./plans.testing";

const portal: ByPath = { "features.patientPortal": "yes" };
const inside: ByPath = { "features.mobile": "inside" };
const outside: ByPath = { "features.mobile": "outside" };
const revspring: ByPath = { "features.eStatements": "revspring" };
const dma: ByPath = { "features.eStatements": "dma" };
const ftp = (answer: string): ByPath => ({ "confirmations.plainFtp.answer": answer });
const webNotNeeded: ByPath = { ...portal, "confirmations.encryptedWeb.answer": "not-needed" };
const messagesNotNeeded: ByPath = { ...portal, "confirmations.messageServer.answer": "not-needed" };
const remote = (...needs: string[]): ByPath => ({ "features.remoteAccess": "yes", "features.remoteNeeds": needs });
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
  ["C1", "Portal used and 1234 confirmed", messagesNotNeeded],
  ["C2", "Portal used", portal],
  ["C2", "Portal used, static", { ...portal, "internet.externalAddress": "static" }],
  ["C2", "iPads outside", outside],
  ["C2", "iPads outside, static", { ...outside, "internet.externalAddress": "static" }],
  ["C3", "iPads inside", inside],
  ["C4", "iPads outside, not static", outside],
  ["C4", "iPads outside, not static, Portal used", { ...outside, ...portal }],
  ["C5", "443 on hold for the Portal", portal],
  ["C5", "443 forwarded for the Portal", { ...portal, "features.portalSite": "office" }],
  ["C5", "443 forwarded for iPads outside", outside],
  ["C6", "RevSpring, plain FTP yes", { ...revspring, "features.eStatementsPlainFtp": "yes" }],
  ["C6", "DMA, plain FTP unsure", { ...dma, "features.eStatementsPlainFtp": "unsure" }],
  ["C6", "DMA, plain FTP not answered", dma],
  ["C6", "RevSpring, plain FTP no, but confirmed as needed", ftpNoButNeeded(revspring)],
  ["C6", "DMA, plain FTP no, but confirmed as needed", ftpNoButNeeded(dma)],
  [
    "C6",
    "DMA, plain FTP yes, needed, with a host",
    {
      ...dma,
      "features.eStatementsPlainFtp": "yes",
      ...ftp("needed"),
      "confirmations.plainFtp.host": "ftp.example.net",
    },
  ],
  ["C6", "another vendor", { "features.eStatements": "other" }],
  ["C6", "another vendor, plain FTP no", { "features.eStatements": "other", "features.eStatementsPlainFtp": "no" }],
  ["C6", "vendor unsure", { "features.eStatements": "unsure" }],
  ["C6", "vendor not answered", {}],
  ["C7", "iPads inside", inside],
  ["C7", "iPads outside", outside],
  ["C7", "iPads inside, no Wi-Fi", { ...inside, "network.wifi": "none" }],
  ["C8", "always", quiet],
  ["C9", "always", quiet],
  ["C10", "443 and 1234 on hold", portal],
  ["C10", "only 443 on hold", messagesNotNeeded],
  ["C10", "only 1234 on hold", webNotNeeded],
  ["C10", "443 forwarded for iPads outside", outside],
  ["C11", "RevSpring", revspring],
  ["C12", "SFTP beside RevSpring", { ...revspring, "features.eClaims": "sftp" }],
  ["C12", "both beside DMA", { ...dma, "features.eClaims": "both" }],
  ["C13", "Portal used", portal],
  ["C13", "Portal used and 443 confirmed", webNotNeeded],
  ["C14", "PMSFT", { "features.eClaims": "pmsft" }],
  ["C14", "both", { "features.eClaims": "both" }],
  ["C14", "eClaims unsure", { "features.eClaims": "unsure" }],
  ["C14", "eClaims not answered", {}],
  ["C15", "a question about the Portal", portal],
  ["C15", "a question about iPads", inside],
  ["C15", "a question about Drop Box", { ...quiet, "features.dropBox": "yes" }],
  ["C15", "a question about the program outside", { ...quiet, ...remote("client") }],
  ["C16", "outbound restricted", { "network.outbound": "restricted" }],
  ["C17", "always", quiet],
  ["C19", "server management from outside", remote("server-management")],
  ["C20", "the program from outside", remote("client")],
  ["C20", "the program among others", remote("messages", "client")],
  ["C21", "Portal used", portal],
  ["C21", "Portal used and 1234 confirmed", messagesNotNeeded],
];

const hidden: Shown[] = [
  ["C1", "Portal unsure", { "features.patientPortal": "unsure" }],
  ["C1", "iPads outside", outside],
  ["C2", "iPads inside", { ...inside, "internet.externalAddress": "dynamic" }],
  ["C2", "in-house mail", { "features.mailServer": "in-house" }],
  ["C2", "Portal unsure", { "features.patientPortal": "unsure" }],
  ["C3", "iPads outside", outside],
  ["C4", "only a Portal", portal],
  ["C4", "static", { ...outside, "internet.externalAddress": "static" }],
  ["C4", "static, Portal used", { ...outside, ...portal, "internet.externalAddress": "static" }],
  ["C5", "443 blocked", inside],
  ["C5", "443 confirmed as not needed", webNotNeeded],
  ["C6", "RevSpring without plain FTP", { ...revspring, "features.eStatementsPlainFtp": "no" }],
  ["C6", "no eStatements", { "features.eStatements": "none", "features.eStatementsPlainFtp": "yes" }],
  ["C6", "no eStatements, though confirmed", { "features.eStatements": "none", ...ftp("needed") }],
  [
    "C6",
    "confirmed as not needed, said to be used",
    { ...dma, "features.eStatementsPlainFtp": "yes", ...ftp("not-needed") },
  ],
  ["C6", "confirmed as not needed", { ...revspring, ...ftp("not-needed") }],
  ["C7", "no iPads", { "features.mobile": "none", "network.wifi": "wpa2" }],
  ["C7", "iPads unsure", { "features.mobile": "unsure" }],
  ["C10", "only the mail server is reached", { ...quiet, "features.mailServer": "in-house" }],
  ["C10", "the Portal needs neither port", { ...webNotNeeded, ...messagesNotNeeded }],
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
  ["C19", "no remote access", { ...remote("server-management"), "features.remoteAccess": "no" }],
  ["C19", "the client from outside", remote("client")],
  ["C20", "no remote access", { ...remote("client"), "features.remoteAccess": "no" }],
  ["C20", "remote access unsure", { ...remote("client"), "features.remoteAccess": "unsure" }],
  ["C20", "other needs", remote("server-management", "messages")],
  ["C21", "Portal unsure", { "features.patientPortal": "unsure" }],
  ["C21", "iPads outside", outside],
];

function ftpNoButNeeded(vendor: ByPath): ByPath {
  return { ...vendor, "features.eStatementsPlainFtp": "no", ...ftp("needed") };
}

describe("shown", () => {
  test.each(shown)("%s: %s", (id, _name, values) => expect(idsOf(planOf(values).conflicts)).toContain(id));
});

describe("not shown", () => {
  test.each(hidden)("%s: %s", (id, _name, values) => expect(idsOf(planOf(values).conflicts)).not.toContain(id));
});

test("the words of C6 are about the article's rows, not about this plan's", () => {
  for (const { text } of conflicts.C6.statements) expect(text).not.toMatch(/this plan|sheet/i);
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
  const plan = planOf({ ...portal, ...inside, ...remote("client") });
  for (const id of ["C1", "C2", "C3", "C8", "C20", "C21"] as const) {
    const conflict = find(plan.conflicts, id);
    expect(conflict.statements).toEqual(conflicts[id].statements);
    expect(conflict.resolution).toBe(conflicts[id].resolution);
  }
});

describe("C2", () => {
  const statements = (values: ByPath) => find(planOf(values).conflicts, "C2").statements;
  const ofThePortal = conflicts.C2.statements.filter(({ cites }) => cites.some((cite) => cite === "F61"));

  test("has one statement about the Portal alone", () => expect(ofThePortal).toHaveLength(1));
  test("keeps it where there is a Portal, also beside iPads outside", () => {
    for (const values of [portal, { ...portal, ...outside }]) {
      expect(statements(values)).toEqual(conflicts.C2.statements);
    }
  });
  test.each(["no", "unsure", ""])("leaves it out where there is no Portal: %j", (patientPortal) =>
    expect(statements({ ...outside, "features.patientPortal": patientPortal })).toEqual(
      conflicts.C2.statements.filter((statement) => !ofThePortal.some((it) => it === statement)),
    ),
  );
});

test("no conflict is shown twice", () => {
  for (const [, , values] of shown) {
    const ids = idsOf(planOf(values).conflicts);
    expect(ids).toEqual([...new Set(ids)]);
  }
});
