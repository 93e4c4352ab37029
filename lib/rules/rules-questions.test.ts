import { describe, expect, test } from "vitest";
import type { AnswerPath } from "@/lib/answers";
import type { ByPath } from "@/lib/answers/fixtures/by-path.testing";
import { beyondFacts } from "@/lib/facts";
import type { Recipient } from "@/lib/plan/schema";
import { expectBecauseWithin, expectCites, find, idsOf, planOf } from "./plans.testing";

const portal: ByPath = { "features.patientPortal": "yes" };
const inside: ByPath = { "features.mobile": "inside" };
const outside: ByPath = { "features.mobile": "outside" };
const remote: ByPath = { "features.remoteAccess": "yes" };
const needed: ByPath = { ...portal, "confirmations.messageServer.answer": "needed" };
const neededFrom: ByPath = { ...needed, "confirmations.messageServer.sources": ["198.51.100.0/24"] };
const web = (answer: string): ByPath => ({ ...portal, "confirmations.encryptedWeb.answer": answer });
const mail: ByPath = { "features.mailServer": "in-house" };
const isStatic: ByPath = { "internet.externalAddress": "static" };

const ftp = (answer: string): ByPath => ({ "confirmations.plainFtp.answer": answer });

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
    cites: "C1 E23",
    decidedBy: ["features.patientPortal", "confirmations.messageServer.answer", "confirmations.messageServer.sources"],
    when: [
      ["Portal used, not confirmed", portal],
      ["needed, but no sources", needed],
      ["sources, but not said to be needed", { ...portal, "confirmations.messageServer.sources": ["198.51.100.0/24"] }],
      ["only 443 was answered", web("not-needed")],
    ],
    notWhen: [
      ["confirmed as not needed", { ...portal, "confirmations.messageServer.answer": "not-needed" }],
      ["needed from named sources", neededFrom],
      ["Portal not used", { "features.patientPortal": "no" }],
      ["Portal unsure", { "features.patientPortal": "unsure" }],
    ],
  },
  {
    id: "ask-443-hosted",
    to: "macpractice",
    cites: "E4 C13 E23",
    decidedBy: [
      "features.patientPortal",
      "features.portalSite",
      "features.mobile",
      "confirmations.encryptedWeb.answer",
    ],
    when: [
      ...each("features.portalSite", ["macpractice", "unsure", ""], portal),
      ...each("features.mobile", ["none", "inside", "unsure"], portal),
      ["only 1234 was answered", neededFrom],
    ],
    notWhen: [
      ...each("features.patientPortal", ["no", "unsure", ""]),
      ["patients sign in on the office's server", { ...portal, "features.portalSite": "office" }],
      ["confirmed as needed", web("needed")],
      ["confirmed as not needed", web("not-needed")],
      ["iPads outside", outside],
      ["iPads outside beside the Portal", { ...outside, ...portal }],
    ],
  },
  {
    id: "ask-80",
    to: "macpractice",
    cites: "C5 F16 F21",
    decidedBy: [
      "features.patientPortal",
      "features.portalSite",
      "features.mobile",
      "confirmations.encryptedWeb.answer",
      "confirmations.encryptedWeb.sources",
    ],
    when: [
      ["443 forwarded for iPads outside", outside],
      ["443 forwarded for a Portal in the office", { ...portal, "features.portalSite": "office" }],
      ["443 confirmed as needed", web("needed")],
      ["443 forwarded to some", { ...web("needed"), "confirmations.encryptedWeb.sources": ["198.51.100.0/24"] }],
    ],
    notWhen: [
      ["443 on hold", portal],
      ["443 confirmed as not needed", web("not-needed")],
      ["only 1234 forwarded", neededFrom],
      ["only in-house mail", mail],
      ["nothing answered", {}],
    ],
  },
  {
    id: "ask-1234-encryption",
    to: "macpractice",
    cites: "C1 F13",
    decidedBy: [
      "features.patientPortal",
      "confirmations.messageServer.answer",
      "confirmations.messageServer.sources",
      "confirmations.messageServer.encrypted",
    ],
    when: each("confirmations.messageServer.encrypted", ["unsure", ""], neededFrom),
    notWhen: [
      ...each("confirmations.messageServer.encrypted", ["yes", "no"], neededFrom),
      ["1234 on hold", portal],
      ["1234 on hold for want of sources", needed],
      ["1234 blocked", { ...portal, "confirmations.messageServer.answer": "not-needed" }],
      ["no Portal", { ...neededFrom, "features.patientPortal": "no" }],
    ],
  },
  {
    id: "ask-static-needed",
    to: "macpractice",
    cites: "F59 C2",
    decidedBy: ["features.patientPortal", "features.mobile", "internet.externalAddress"],
    when: [
      ...each("internet.externalAddress", ["dynamic", "unsure", ""], portal),
      ...each("internet.externalAddress", ["dynamic", "unsure", ""], outside),
      ["the office declines one", { ...portal, "internet.staticIpPlan": "decline" }],
      ["the office buys one", { ...outside, "internet.staticIpPlan": "buy" }],
    ],
    notWhen: [
      ["met", { ...portal, ...outside, ...isStatic }],
      ["only in-house mail", mail],
      ["iPads inside", inside],
      ["nothing answered", {}],
    ],
  },
  {
    id: "ask-remote-client",
    to: "macpractice",
    cites: "C20 F14",
    decidedBy: ["features.remoteAccess", "features.remoteNeeds"],
    when: [
      ["the client from outside", { ...remote, "features.remoteNeeds": ["client"] }],
      ["among others", { ...remote, "features.remoteNeeds": ["messages", "client"] }],
    ],
    notWhen: [
      ["other needs", { ...remote, "features.remoteNeeds": ["server-management", "messages"] }],
      ["no needs", remote],
      ["no remote access", { "features.remoteAccess": "no", "features.remoteNeeds": ["client"] }],
      ["remote access unsure", { "features.remoteNeeds": ["client"] }],
    ],
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
    decidedBy: ["features.mobile", "internet.externalAddress"],
    when: [
      [
        "iPads outside, Portal not used, dynamic",
        { ...outside, "features.patientPortal": "no", "internet.externalAddress": "dynamic" },
      ],
      ["iPads outside, Portal used, dynamic", { ...outside, ...portal, "internet.externalAddress": "dynamic" }],
      ["iPads outside, Portal unsure, address unsure", { ...outside, "features.patientPortal": "unsure" }],
      ["iPads outside, nothing else answered", outside],
    ],
    notWhen: [
      ["static", { ...outside, ...isStatic }],
      ["static, with a Portal", { ...outside, ...portal, ...isStatic }],
      ["iPads inside", inside],
      ["only a Portal", portal],
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
    decidedBy: [
      "features.patientPortal",
      "features.mobile",
      "features.mailServer",
      "internet.externalAddress",
      "internet.staticIpPlan",
    ],
    when: [
      ["recommended and unmet", { ...portal, "internet.externalAddress": "dynamic" }],
      ["recommended and unknown", portal],
      ["recommended for in-house mail", mail],
      ["required and unmet", { ...outside, "internet.externalAddress": "dynamic" }],
      ["required and unknown", { ...outside, "internet.externalAddress": "unsure" }],
      ...each("internet.staticIpPlan", ["buy", "unsure", ""], { ...portal, "internet.externalAddress": "dynamic" }),
    ],
    notWhen: [
      ["met", { ...portal, ...outside, ...mail, ...isStatic }],
      ["not required", { ...inside, "internet.externalAddress": "dynamic" }],
      ["declined for the Portal", { ...portal, "internet.staticIpPlan": "decline" }],
      ["declined for iPads outside", { ...outside, "internet.staticIpPlan": "decline" }],
      ["declined for in-house mail", { ...mail, "internet.staticIpPlan": "decline" }],
      ["nothing answered", {}],
    ],
  },
  {
    id: "ask-public-address",
    to: "isp",
    cites: "E1",
    decidedBy: ["internet.routerWanIp"],
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
    decidedBy: ["features.eClaims", "features.clearinghouse"],
    when: each("features.eClaims", ["other", "unsure", ""]),
    notWhen: each("features.eClaims", ["none", "sftp", "pmsft", "both"]),
  },
  {
    id: "ask-estatements",
    to: "statement-vendor",
    cites: "E6 F27 F33 C6",
    decidedBy: ["features.eStatements"],
    when: each("features.eStatements", ["other", "unsure", ""]),
    notWhen: each("features.eStatements", ["none", "revspring", "dma"]),
  },
  {
    id: "ask-plain-ftp",
    to: "statement-vendor",
    cites: "C6",
    decidedBy: [
      "features.eStatements",
      "features.eStatementsPlainFtp",
      "confirmations.plainFtp.answer",
      "confirmations.plainFtp.host",
    ],
    when: ["revspring", "dma"].flatMap((vendor) => {
      const values: ByPath = { "features.eStatements": vendor };
      return [
        ...each("features.eStatementsPlainFtp", ["yes", "unsure", ""], values),
        // Needed without a host confirms nothing.
        ...each("features.eStatementsPlainFtp", ["yes", "unsure", ""], { ...values, ...ftp("needed") }),
        ...each("confirmations.plainFtp.host", ["ftp.example.net"], values),
      ];
    }),
    notWhen: [
      ["RevSpring without plain FTP", { "features.eStatements": "revspring", "features.eStatementsPlainFtp": "no" }],
      ...["revspring", "dma"].flatMap((vendor) => {
        const values: ByPath = { "features.eStatements": vendor, "features.eStatementsPlainFtp": "yes" };
        return each("confirmations.plainFtp.host", ["ftp.example.net"], { ...values, ...ftp("needed") }).concat(
          each("confirmations.plainFtp.host", ["ftp.example.net", ""], { ...values, ...ftp("not-needed") }),
        );
      }),
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
  technician("ask-wifi", "network.wifi", "F37", ["none", "open", "wep", "wpa", "wpa2", "wpa3"]),
  technician("ask-server-assignment", "server.assignment", "F53", ["static", "reservation", "dhcp"]),
  {
    id: "ask-portal-site",
    to: "office",
    cites: "C13 E4",
    decidedBy: [
      "features.patientPortal",
      "features.portalSite",
      "features.mobile",
      "confirmations.encryptedWeb.answer",
    ],
    when: [
      ...each("features.portalSite", ["unsure", ""], portal),
      ["iPads inside", { ...portal, ...inside }],
      ["only 1234 was answered", neededFrom],
      ["networks without an answer", { ...portal, "confirmations.encryptedWeb.sources": ["198.51.100.0/24"] }],
    ],
    notWhen: [
      ...each("features.portalSite", ["macpractice", "office"], portal),
      ["443 confirmed as needed", web("needed")],
      ["443 confirmed as not needed", web("not-needed")],
      ["iPads outside", { ...portal, ...outside }],
      ...each("features.patientPortal", ["no", "unsure", ""]),
    ],
  },
  {
    id: "ask-remote-needs",
    to: "office",
    cites: "F10",
    decidedBy: ["features.remoteAccess", "features.remoteNeeds"],
    when: [
      ["not answered", remote],
      ["none chosen", { ...remote, "features.remoteNeeds": [] }],
    ],
    notWhen: [
      ...["client", "server-management", "messages"].map((need): [string, ByPath] => [
        need,
        { ...remote, "features.remoteNeeds": [need] },
      ]),
      ["no remote access", { "features.remoteAccess": "no" }],
      ["remote access unsure", { "features.remoteAccess": "unsure" }],
    ],
  },
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
    "ask-wifi",
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
    for (const needs of [[], ["server-management", "client"]]) {
      const asked = idsOf(planOf({ "features.remoteNeeds": needs, ...values }).questions);
      expect(asked).toEqual(order.filter((id) => asked.includes(id)));
    }
  }
});

test.each(["ask-1234", "ask-443-hosted"])("%s names MacPractice's page that is looked at first (E23)", (id) => {
  const [page = ""] = beyondFacts.E23.seen;
  expect(page).not.toBe("");
  expect(find(planOf(portal).questions, id).text).toContain(page.replace("https://", ""));
});

describe("the clearinghouse's name is whom to ask, and counts as nothing else", () => {
  const named: ByPath = { "features.clearinghouse": "Example Clearinghouse" };

  test("ask-eclaims names it where it is known", () => {
    expect(find(planOf(named).questions, "ask-eclaims").text).toContain("Example Clearinghouse");
    expect(find(planOf().questions, "ask-eclaims").text).not.toContain("Example");
  });
  test.each(["none", "sftp", "pmsft", "both"])("with eClaims %s it changes nothing", (eClaims) =>
    expect(planOf({ ...named, "features.eClaims": eClaims })).toEqual(planOf({ "features.eClaims": eClaims })),
  );
  test("it gives no row, and no other question", () => {
    const [plan, without] = [planOf(named), planOf()];
    expect(plan.outboundIfRestricted).toEqual(without.outboundIfRestricted);
    expect(idsOf(plan.questions)).toEqual(idsOf(without.questions));
  });
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
