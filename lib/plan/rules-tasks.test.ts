import { describe, expect, test } from "vitest";
import type { AnswerPath } from "@/lib/answers";
import type { ByPath } from "@/lib/answers/fixtures/by-path";
import { expectBecauseWithin, expectCites, find, idsOf, planOf } from "./testing";

const portal: ByPath = { "features.patientPortal": "yes" };
const outside: ByPath = { "features.mobile": "outside" };
const remote: ByPath = { "features.remoteAccess": "yes" };
const declined: ByPath = { ...portal, "internet.externalAddress": "dynamic", "internet.staticIpPlan": "decline" };
const hostname: ByPath = { "internet.ddnsHostname": "office.example.net" };
const updater: ByPath = { "internet.ddnsUpdater": "router" };

type Case = {
  id: string;
  who: "technician" | "office";
  cites: string;
  decidedBy: AnswerPath[];
  when: [string, ByPath][];
  notWhen: [string, ByPath][];
};

const always = (id: string, who: Case["who"], cites: string): Case => ({
  id,
  who,
  cites,
  decidedBy: [],
  when: [
    ["nothing answered", {}],
    ["much answered", { ...declined, ...outside, ...remote }],
  ],
  notWhen: [],
});

const with443 = (id: string, who: Case["who"], cites: string): Case => ({
  id,
  who,
  cites,
  decidedBy: ["features.patientPortal", "features.mobile"],
  when: [
    ["443 forwarded for the Portal", portal],
    ["443 forwarded for iPads outside", outside],
  ],
  notWhen: [
    ["nothing answered", {}],
    ["iPads inside", { "features.mobile": "inside" }],
    ["only in-house mail", { "features.mailServer": "in-house" }],
    ["only remote access", { ...remote, "features.remoteNeeds": ["client"] }],
  ],
});

const dynamicDns = (id: string, who: Case["who"], cites: string): Case => ({
  id,
  who,
  cites,
  decidedBy: [
    "features.patientPortal",
    "internet.externalAddress",
    "internet.staticIpPlan",
    "internet.ddnsHostname",
    "internet.ddnsUpdater",
  ],
  when: [
    ["required", declined],
    ["required and met", { ...declined, ...hostname, ...updater }],
    ["alternative with a host name", { ...portal, ...hostname }],
    ["alternative and met", { ...portal, ...hostname, ...updater }],
  ],
  notWhen: [
    ["alternative without a host name", portal],
    ["alternative with only an updater", { ...portal, ...updater }],
    ["static", { ...declined, ...hostname, "internet.externalAddress": "static" }],
    ["no Portal", { ...outside, ...hostname, ...updater, "internet.staticIpPlan": "decline" }],
  ],
});

const cases: Case[] = [
  always("remove-old-forwards", "technician", "F7 F12"),
  always("check-ipv6", "technician", "E10"),
  always("harden-router", "technician", "E18"),
  always("reserve-41853", "technician", "F19"),
  always("keep-record", "office", "E20"),
  with443("disable-default-user", "office", "E7"),
  with443("certificate", "technician", "E11"),
  with443("hairpin", "technician", "E9"),
  with443("test-from-outside", "technician", "E19"),
  {
    id: "fix-server-address",
    who: "technician",
    cites: "F53 C10 E8",
    decidedBy: [
      "server.assignment",
      "server.address",
      "server.macAddress",
      "features.patientPortal",
      "features.mobile",
    ],
    when: [
      ["dhcp", { "server.assignment": "dhcp" }],
      ["unsure", { "server.assignment": "unsure" }],
      ["not answered", {}],
      ["dhcp, 443 forwarded", { ...portal, "server.assignment": "dhcp" }],
    ],
    notWhen: [
      ["static", { ...portal, "server.assignment": "static" }],
      ["a reservation", { "server.assignment": "reservation" }],
    ],
  },
  {
    id: "fix-mail-address",
    who: "technician",
    cites: "E8",
    decidedBy: ["features.mailServer", "server.mailServerAddress"],
    when: [
      ["in-house mail", { "features.mailServer": "in-house" }],
      [
        "in-house mail, address known",
        { "features.mailServer": "in-house", "server.mailServerAddress": "192.168.1.20" },
      ],
    ],
    notWhen: ["none", "cloud", "unsure", ""].map((it) => [it || "not answered", { "features.mailServer": it }]),
  },
  dynamicDns("choose-ddns", "office", "F70 F66"),
  dynamicDns("install-updater", "technician", "F71 F72"),
  {
    id: "tell-macpractice-address",
    who: "office",
    cites: "F73 E4",
    decidedBy: ["features.patientPortal", "internet.externalAddress", "internet.externalIp", "internet.ddnsHostname"],
    when: [["Portal used", portal]],
    notWhen: [
      ["iPads outside only", outside],
      ["Portal unsure", { "features.patientPortal": "unsure" }],
      ["nothing answered", {}],
    ],
  },
  {
    id: "verify-1234",
    who: "technician",
    cites: "F76",
    decidedBy: ["features.patientPortal", "confirmations.messageServer.answer", "confirmations.messageServer.sources"],
    when: [
      ["1234 held", portal],
      [
        "1234 forwarded",
        {
          ...portal,
          "confirmations.messageServer.answer": "needed",
          "confirmations.messageServer.sources": ["198.51.100.0/24"],
        },
      ],
    ],
    notWhen: [
      ["confirmed as not needed", { ...portal, "confirmations.messageServer.answer": "not-needed" }],
      ["no Portal", outside],
    ],
  },
  {
    id: "set-up-vpn",
    who: "technician",
    cites: "F14 E17",
    decidedBy: ["features.remoteAccess", "network.vpn", "features.remoteNeeds"],
    when: ["planned", "none", "unsure", ""].map((vpn) => [vpn || "not answered", { ...remote, "network.vpn": vpn }]),
    notWhen: [
      ["in place", { ...remote, "network.vpn": "in-place" }],
      ["no remote access", { "features.remoteAccess": "no", "network.vpn": "none" }],
      ["remote access unsure", { "network.vpn": "planned" }],
    ],
  },
  always("clients-use-internal-address", "technician", "F48"),
  {
    id: "replace-wifi-security",
    who: "technician",
    cites: "F37 F38",
    decidedBy: ["network.wifi"],
    when: ["wep", "open", "wpa"].map((it) => [it, { "network.wifi": it }]),
    notWhen: ["none", "wpa2", "wpa3", "unsure", ""].map((it) => [it || "not answered", { "network.wifi": it }]),
  },
];

describe.each(cases)("$id is for the $who", ({ id, who, cites, decidedBy, when, notWhen }) => {
  test.each(when)("is to be done: %s", (_name, values) => {
    const task = find(planOf(values).tasks, id);
    expect(task.who).toBe(who);
    expectCites(task, cites);
    if (decidedBy.length > 0) expectBecauseWithin(task, ...decidedBy);
  });
  if (notWhen.length > 0) {
    test.each(notWhen)("is not to be done: %s", (_name, values) =>
      expect(idsOf(planOf(values).tasks)).not.toContain(id),
    );
  }
});

test("when nothing is answered, exactly these are to be done", () =>
  expect(idsOf(planOf().tasks)).toEqual([
    "remove-old-forwards",
    "check-ipv6",
    "harden-router",
    "reserve-41853",
    "keep-record",
    "fix-server-address",
    "clients-use-internal-address",
  ]));

test("tasks stand in the order of the table", () =>
  expect(
    idsOf(
      planOf({
        ...declined,
        ...remote,
        "features.mailServer": "in-house",
        "network.wifi": "wpa",
      }).tasks,
    ),
  ).toEqual(cases.map(({ id }) => id)));

describe("tell-macpractice-address names", () => {
  const text = (values: ByPath) => find(planOf({ ...portal, ...values }).tasks, "tell-macpractice-address").text;
  const ip: ByPath = { "internet.externalIp": "203.0.113.10" };
  const isStatic: ByPath = { "internet.externalAddress": "static" };

  test("the static address when it is known, and not the host name", () => {
    expect(text({ ...isStatic, ...ip, ...hostname })).toContain("203.0.113.10");
    expect(text({ ...isStatic, ...ip, ...hostname })).not.toContain("office.example.net");
  });
  test.each(["dynamic", "unsure", ""])("the host name, and not an address that may change: %j", (externalAddress) => {
    const said = text({ ...ip, ...hostname, "internet.externalAddress": externalAddress });
    expect(said).toContain("office.example.net");
    expect(said).not.toContain("203.0.113.10");
  });
  test("the host name when the address is static but not known", () =>
    expect(text({ ...isStatic, ...hostname })).toContain("office.example.net"));
  test("neither when neither is known, and says that it is still to be found", () => {
    for (const values of [{}, isStatic, { ...ip, "internet.externalAddress": "dynamic" }]) {
      expect(text(values)).not.toMatch(/\d+\.\d+\.\d+\.\d+|\.example/);
      expect(text(values)).toMatch(/find|found|known|not yet|still/i);
    }
  });
});
