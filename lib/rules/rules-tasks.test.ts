import { describe, expect, test } from "vitest";
import type { AnswerPath } from "@/lib/answers";
import type { ByPath } from "@/lib/answers/fixtures/by-path.testing";
import { expectBecauseWithin, expectCites, find, idsOf, planOf } from "./plans.testing";

const portal: ByPath = { "features.patientPortal": "yes" };
const outside: ByPath = { "features.mobile": "outside" };
const webNeeded: ByPath = { ...portal, "confirmations.encryptedWeb.answer": "needed" };
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

/** What of 443 each row of the table names. */
const web: Record<"held" | "to some" | "from anyone" | "closed", [string, ByPath][]> = {
  held: [
    ["443 on hold for the Portal", portal],
    ["443 on hold, patients sign in at MacPractice", { ...portal, "features.portalSite": "macpractice" }],
  ],
  "to some": [["443 forwarded to some", { ...webNeeded, "confirmations.encryptedWeb.sources": ["198.51.100.0/24"] }]],
  "from anyone": [
    ["443 forwarded for iPads outside", outside],
    ["443 forwarded for iPads outside and the Portal", { ...outside, ...portal }],
    ["443 forwarded for a Portal in the office", { ...portal, "features.portalSite": "office" }],
    ["443 confirmed as needed", webNeeded],
  ],
  closed: [
    ["443 confirmed as not needed", { ...portal, "confirmations.encryptedWeb.answer": "not-needed" }],
    ["nothing answered", {}],
    ["iPads inside", { "features.mobile": "inside" }],
    ["only in-house mail", { "features.mailServer": "in-house" }],
    ["only remote access", { ...remote, "features.remoteNeeds": ["client"] }],
  ],
};

const with443 = (id: string, who: Case["who"], cites: string, states: (keyof typeof web)[]): Case => ({
  id,
  who,
  cites,
  decidedBy: [
    "features.patientPortal",
    "features.portalSite",
    "features.mobile",
    "confirmations.encryptedWeb.answer",
    "confirmations.encryptedWeb.sources",
  ],
  when: states.flatMap((state) => web[state]),
  notWhen: Object.entries(web).flatMap(([state, offices]) => (states.some((it) => it === state) ? [] : offices)),
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
  {
    id: "enable-firewall",
    who: "technician",
    cites: "F6",
    decidedBy: ["network.firewall"],
    when: ["off", "unsure", ""].map((it) => [it || "not answered", { "network.firewall": it }]),
    notWhen: [["on", { "network.firewall": "on" }]],
  },
  always("remove-old-forwards", "technician", "F7 F12"),
  always("check-ipv6", "technician", "E10"),
  always("harden-router", "technician", "E18"),
  always("reserve-41853", "technician", "F19"),
  always("keep-record", "office", "E20"),
  with443("disable-default-user", "office", "E7", ["held", "to some", "from anyone"]),
  with443("certificate", "technician", "E11", ["to some", "from anyone"]),
  with443("hairpin", "technician", "E9", ["from anyone"]),
  always("test-from-outside", "technician", "E19"),
  {
    id: "fix-server-address",
    who: "technician",
    cites: "F53 C10 E8",
    decidedBy: ["server.assignment"],
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
    cites: "F73 E4 E23",
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
    cites: "C1 F15 E19",
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
      ["only staff outside read messages", { ...remote, "features.remoteNeeds": ["messages"] }],
    ],
  },
  {
    id: "set-up-vpn",
    who: "technician",
    cites: "F14 E17",
    decidedBy: ["features.remoteAccess", "network.vpn"],
    when: ["planned", "none", "unsure", ""].map((vpn) => [vpn || "not answered", { ...remote, "network.vpn": vpn }]),
    notWhen: [
      ["in place", { ...remote, "network.vpn": "in-place" }],
      ["no remote access", { "features.remoteAccess": "no", "network.vpn": "none" }],
      ["remote access unsure", { "network.vpn": "planned" }],
    ],
  },
  always("clients-use-internal-address", "technician", "F48"),
  ...(
    [
      ["wep", "F37 F38"],
      ["open", "F37"],
      ["wpa", "F37 E12"],
    ] as const
  ).map(
    ([wifi, cites]): Case => ({
      id: "replace-wifi-security",
      who: "technician",
      cites,
      decidedBy: ["network.wifi"],
      when: [[wifi, { "network.wifi": wifi }]],
      notWhen: ["none", "wpa2", "wpa3", "unsure", ""].map((it) => [it || "not answered", { "network.wifi": it }]),
    }),
  ),
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
    "enable-firewall",
    "remove-old-forwards",
    "check-ipv6",
    "harden-router",
    "reserve-41853",
    "keep-record",
    "test-from-outside",
    "fix-server-address",
    "clients-use-internal-address",
  ]));

test("tasks stand in the order of the table", () =>
  expect(
    idsOf(
      planOf({
        ...declined,
        ...remote,
        "features.portalSite": "office",
        "features.mailServer": "in-house",
        "network.wifi": "wpa",
      }).tasks,
    ),
  ).toEqual([...new Set(cases.map(({ id }) => id))]));

describe("remove-old-forwards", () => {
  const text = (values: ByPath) => find(planOf(values).tasks, "remove-old-forwards").text;
  const confirmed: ByPath = { ...webNeeded, "confirmations.messageServer.answer": "not-needed" };
  const held: [string, ByPath][] = [
    ["443 and 1234 on hold", portal],
    ["443 on hold", { ...portal, "confirmations.messageServer.answer": "not-needed" }],
    ["1234 on hold", webNeeded],
  ];

  test.each(held)("says the words of the held row: %s", (_name, values) => {
    const { inbound } = planOf(values);
    const said = text(values);
    const words = inbound
      .filter(({ action }) => action === "hold")
      .map(({ reasons: [{ text: reason }] }) => reason.slice(reason.indexOf("If it is open today")));
    expect(words.length).toBeGreaterThan(0);
    for (const same of words) {
      expect(same).toMatch(/^If it is open today[^.]*call the office before/);
      expect(said).toContain(same);
    }
  });
  test.each([
    ["no Portal", outside],
    ["both answered", confirmed],
    ["nothing answered", {}],
  ] as [string, ByPath][])("speaks of no port on hold where there is none: %s", (_name, values) =>
    expect(text(values)).not.toMatch(/on hold|call the office/i),
  );
});

describe("verify-1234 says", () => {
  const text = (values: ByPath) => find(planOf(values).tasks, "verify-1234").text;

  test("of a held one, that it must be closed from anywhere", () =>
    expect(text(portal)).toMatch(/closed from anywhere(?! but)/));
  test("of a forwarded one, that it must be closed but for the networks named", () =>
    expect(
      text({
        ...portal,
        "confirmations.messageServer.answer": "needed",
        "confirmations.messageServer.sources": ["198.51.100.0/24"],
      }),
    ).toMatch(/closed from anywhere but/));
});

test("tell-macpractice-address says what else the Portal needs", () => {
  const { text } = find(planOf(portal).tasks, "tell-macpractice-address");
  for (const need of ["13.11.4", "Domain Management", "subdomain", "database"]) expect(text).toContain(need);
});

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
