import { describe, expect, test } from "vitest";
import type { AnswerPath } from "@/lib/answers";
import type { ByPath } from "@/lib/answers/fixtures/by-path";
import type { Recipient } from "./schema";
import { expectBecauseWithin, expectCites, find, idsOf, planOf } from "./testing";

const portal: ByPath = { "features.patientPortal": "yes" };
const inside: ByPath = { "features.mobile": "inside" };
const outside: ByPath = { "features.mobile": "outside" };
const remote: ByPath = { "features.remoteAccess": "yes" };
const needed: ByPath = { ...portal, "confirmations.messageServer.answer": "needed" };

type Case = {
  id: string;
  to: Recipient;
  cites: string;
  /** The answers that may decide it; one of those that are answered must be named. */
  decidedBy: AnswerPath[];
  when: [string, ByPath][];
  notWhen: [string, ByPath][];
};

const each = (path: AnswerPath, values: string[], beside: ByPath = {}): [string, ByPath][] =>
  values.map((value) => [value || "not answered", { ...beside, [path]: value }]);

const technician = (id: string, path: AnswerPath, cites: string, known: string[]): Case => ({
  id,
  to: "technician",
  cites,
  decidedBy: [path],
  when: each(path, ["unsure", ""]),
  notWhen: each(path, known),
});

const office = (id: string, path: AnswerPath, known: string[] = ["yes", "no"]): Case => ({
  id,
  to: "office",
  cites: "F10",
  decidedBy: [path],
  when: each(path, ["unsure", ""]),
  notWhen: each(path, known),
});

const cases: Case[] = [
  {
    id: "ask-1234",
    to: "macpractice",
    cites: "C1",
    decidedBy: ["features.patientPortal", "confirmations.messageServer.answer", "confirmations.messageServer.sources"],
    when: [
      ["Portal used, not confirmed", portal],
      ["needed, but no sources", needed],
    ],
    notWhen: [
      ["confirmed as not needed", { ...portal, "confirmations.messageServer.answer": "not-needed" }],
      ["needed from named sources", { ...needed, "confirmations.messageServer.sources": ["198.51.100.0/24"] }],
      ["Portal not used", { "features.patientPortal": "no" }],
      ["Portal unsure", { "features.patientPortal": "unsure" }],
    ],
  },
  {
    id: "ask-443-hosted",
    to: "macpractice",
    cites: "E4 C13",
    decidedBy: ["features.patientPortal"],
    when: [["Portal used", portal]],
    notWhen: [...each("features.patientPortal", ["no", "unsure", ""]), ["iPads outside", outside]],
  },
  {
    id: "ask-mobile-static",
    to: "macpractice",
    cites: "C3",
    decidedBy: ["features.mobile"],
    when: [
      ["iPads inside", inside],
      ["iPads inside with a static address", { ...inside, "internet.externalAddress": "static" }],
    ],
    notWhen: each("features.mobile", ["none", "outside", "unsure", ""]),
  },
  {
    id: "ask-ddns-mobile",
    to: "macpractice",
    cites: "C4",
    decidedBy: ["features.mobile", "features.patientPortal", "internet.externalAddress"],
    when: [
      [
        "iPads outside, Portal not used, dynamic",
        { ...outside, "features.patientPortal": "no", "internet.externalAddress": "dynamic" },
      ],
      ["iPads outside, Portal unsure, address unsure", { ...outside, "features.patientPortal": "unsure" }],
      ["iPads outside, nothing else answered", outside],
    ],
    notWhen: [
      ["Portal used", { ...outside, ...portal }],
      ["static", { ...outside, "internet.externalAddress": "static" }],
      ["iPads inside", inside],
    ],
  },
  {
    id: "ask-server-management",
    to: "macpractice",
    cites: "C19",
    decidedBy: ["features.remoteAccess", "features.remoteNeeds"],
    when: [["server management from outside", { ...remote, "features.remoteNeeds": ["server-management"] }]],
    notWhen: [
      ["the client from outside", { ...remote, "features.remoteNeeds": ["client", "messages"] }],
      ["no remote access", { "features.remoteAccess": "no", "features.remoteNeeds": ["server-management"] }],
      ["remote access unsure", { "features.remoteNeeds": ["server-management"] }],
    ],
  },
  {
    id: "ask-drop-box",
    to: "macpractice",
    cites: "E16",
    decidedBy: ["features.dropBox"],
    when: [["Drop Box used", { "features.dropBox": "yes" }]],
    notWhen: each("features.dropBox", ["no", "unsure", ""]),
  },
  {
    id: "ask-static",
    to: "isp",
    cites: "F56 F58",
    decidedBy: ["features.patientPortal", "features.mobile", "internet.externalAddress", "internet.staticIpPlan"],
    when: [
      ["recommended and unmet", { ...portal, "internet.externalAddress": "dynamic" }],
      ["recommended and unknown", portal],
      ["required and unmet", { ...outside, "internet.externalAddress": "dynamic" }],
      ["required and unknown", { ...outside, "internet.externalAddress": "unsure" }],
    ],
    notWhen: [
      ["met", { ...portal, ...outside, "internet.externalAddress": "static" }],
      ["not required", { ...inside, "internet.externalAddress": "dynamic" }],
      ["nothing answered", {}],
    ],
  },
  {
    id: "ask-public-address",
    to: "isp",
    cites: "E1",
    decidedBy: ["internet.routerWanIp", "features.patientPortal", "features.mobile", "features.mailServer"],
    when: [
      ["carrier-grade NAT, reached", { ...portal, "internet.routerWanIp": "100.64.0.1" }],
      ["double NAT, reached", { ...outside, "internet.routerWanIp": "10.0.0.2" }],
      ["carrier-grade NAT, nothing reached", { "internet.routerWanIp": "100.64.0.1" }],
      ["double NAT, nothing reached", { "internet.routerWanIp": "172.16.0.1" }],
    ],
    notWhen: [
      ["a public address", { ...portal, "internet.routerWanIp": "203.0.113.10" }],
      ["not known", portal],
    ],
  },
  {
    id: "ask-eclaims",
    to: "clearinghouse",
    cites: "C14 F25 F26",
    decidedBy: ["features.eClaims"],
    when: each("features.eClaims", ["other", "unsure", ""]),
    notWhen: each("features.eClaims", ["none", "sftp", "pmsft", "both"]),
  },
  {
    id: "ask-estatements",
    to: "statement-vendor",
    cites: "E6 F27",
    decidedBy: ["features.eStatements"],
    when: each("features.eStatements", ["other", "unsure", ""]),
    notWhen: each("features.eStatements", ["none", "revspring", "dma"]),
  },
  {
    id: "ask-plain-ftp",
    to: "statement-vendor",
    cites: "C6",
    decidedBy: ["features.eStatements", "features.eStatementsPlainFtp"],
    when: [
      ...each("features.eStatementsPlainFtp", ["yes", "unsure", ""], { "features.eStatements": "revspring" }),
      ...each("features.eStatementsPlainFtp", ["yes", "unsure", ""], { "features.eStatements": "dma" }),
    ],
    notWhen: [
      ["RevSpring without plain FTP", { "features.eStatements": "revspring", "features.eStatementsPlainFtp": "no" }],
      ["another vendor", { "features.eStatements": "other", "features.eStatementsPlainFtp": "yes" }],
      ["vendor unsure", { "features.eStatementsPlainFtp": "yes" }],
    ],
  },
  {
    id: "ask-vpn",
    to: "technician",
    cites: "E17",
    decidedBy: ["features.remoteAccess", "network.vpn"],
    when: each("network.vpn", ["planned", "none", "unsure", ""], remote),
    notWhen: [
      ["in place", { ...remote, "network.vpn": "in-place" }],
      ["no remote access", { "features.remoteAccess": "no", "network.vpn": "none" }],
      ["remote access unsure", { "network.vpn": "none" }],
    ],
  },
  technician("ask-firewall", "network.firewall", "F6", ["on", "off"]),
  technician("ask-outbound", "network.outbound", "F22", ["restricted", "unrestricted"]),
  {
    id: "ask-wifi",
    to: "technician",
    cites: "F37",
    decidedBy: ["features.mobile", "network.wifi"],
    when: [...each("network.wifi", ["unsure", ""], inside), ...each("network.wifi", ["unsure", ""], outside)],
    notWhen: [
      ...each("network.wifi", ["none", "open", "wep", "wpa", "wpa2", "wpa3"], inside),
      ["no iPads", { "features.mobile": "none", "network.wifi": "unsure" }],
      ["iPads unsure", { "features.mobile": "unsure", "network.wifi": "unsure" }],
    ],
  },
  technician("ask-server-assignment", "server.assignment", "F53", ["static", "reservation", "dhcp"]),
  office("ask-patient-portal", "features.patientPortal"),
  office("ask-mobile", "features.mobile", ["none", "inside", "outside"]),
  office("ask-fast-attach", "features.fastAttach"),
  office("ask-tickets", "features.tickets"),
  office("ask-drop-box-used", "features.dropBox"),
  office("ask-mail-server", "features.mailServer", ["none", "cloud", "in-house"]),
  office("ask-remote-access", "features.remoteAccess"),
];

describe.each(cases)("$id goes to $to", ({ id, to, cites, decidedBy, when, notWhen }) => {
  test.each(when)("is asked: %s", (_name, values) => {
    const question = find(planOf(values).questions, id);
    expect(question.to).toBe(to);
    expectCites(question, cites);
    expectBecauseWithin(question, ...decidedBy);
  });
  test.each(notWhen)("is not asked: %s", (_name, values) => expect(idsOf(planOf(values).questions)).not.toContain(id));
});

test("when nothing is answered, exactly what the office and the technician must find out is asked", () =>
  expect(idsOf(planOf().questions)).toEqual([
    "ask-eclaims",
    "ask-estatements",
    "ask-firewall",
    "ask-outbound",
    "ask-server-assignment",
    "ask-patient-portal",
    "ask-mobile",
    "ask-fast-attach",
    "ask-tickets",
    "ask-drop-box-used",
    "ask-mail-server",
    "ask-remote-access",
  ]));

test("questions stand in the order of the table", () => {
  const order = cases.map(({ id }) => id);
  for (const values of cases.flatMap(({ when }) => when.map(([, it]) => it))) {
    const asked = idsOf(planOf({ ...values, "features.remoteNeeds": ["server-management"] }).questions);
    expect(asked).toEqual(order.filter((id) => asked.includes(id)));
  }
});

test("every question asks", () => {
  for (const { id, when } of cases) {
    for (const [, values] of when) expect(find(planOf(values).questions, id).text).toMatch(/\?|^(Please )?[A-Z]/);
  }
});

test("a question to MacPractice asks what, never to configure (C15)", () => {
  for (const { id, when } of cases.filter(({ to }) => to === "macpractice")) {
    for (const [, values] of when) {
      expect(find(planOf(values).questions, id).text).not.toMatch(
        /please (configure|set up|open|change|install)|(can|could|will|would) you (please )?(configure|set up|open|change|install)/i,
      );
    }
  }
});
