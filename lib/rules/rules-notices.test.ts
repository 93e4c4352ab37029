import { describe, expect, test } from "vitest";
import type { AnswerPath } from "@/lib/answers";
import type { ByPath } from "@/lib/answers/fixtures/by-path.testing";
import { expectBecause, expectBecauseWithin, expectCites, find, idsOf, noticeLine, planOf } from "./plans.testing";

const portal: ByPath = { "features.patientPortal": "yes" };
/** MacPractice has answered that the Portal needs neither port. */
const closedPortal: ByPath = {
  ...portal,
  "confirmations.encryptedWeb.answer": "not-needed",
  "confirmations.messageServer.answer": "not-needed",
};
const messagesOpen: ByPath = {
  ...portal,
  "confirmations.messageServer.answer": "needed",
  "confirmations.messageServer.sources": ["198.51.100.0/24"],
};
/** What decides whether anything is reached, or would be. */
const reachedBy: AnswerPath[] = [
  "features.patientPortal",
  "features.portalSite",
  "features.mobile",
  "features.mailServer",
  "confirmations.encryptedWeb.answer",
  "confirmations.encryptedWeb.sources",
  "confirmations.messageServer.answer",
  "confirmations.messageServer.sources",
];
const outside: ByPath = { "features.mobile": "outside" };
const mail: ByPath = { "features.mailServer": "in-house" };
const declined: ByPath = { "internet.staticIpPlan": "decline" };
const remote: ByPath = { "features.remoteAccess": "yes" };
const carrier: ByPath = { "internet.routerWanIp": "100.64.0.1" };
const double: ByPath = { "internet.routerWanIp": "192.168.0.2" };
const restricted: ByPath = { "network.outbound": "restricted" };
const revspring: ByPath = { "features.eStatements": "revspring" };
const dma: ByPath = { "features.eStatements": "dma" };
const ftpNeeded: ByPath = {
  "confirmations.plainFtp.answer": "needed",
  "confirmations.plainFtp.host": "ftp.example.net",
};

/** What an office sees of which nothing is known: whether it uses Wi-Fi is not known either. */
const discouraged = "wifi-discouraged note";
const always = ["recommendation note", "responsibility note", "support note", "certification note"];
const shown = (values: ByPath) => planOf(values).notices.map(noticeLine);

type Case = {
  id: string;
  level: "blocker" | "warning" | "note";
  cites: string;
  /** What shows it, and the answers that decide it; no paths: what decides depends on the wording. */
  when: [string, ByPath, AnswerPath[]?][];
  /** Further answers that may be named: not answered, or enough of the others decide as well. */
  mayName?: AnswerPath[];
  notWhen: [string, ByPath][];
};

const wifi = (security: string): ByPath => ({ "network.wifi": security });
const unsureWifi: [string, ByPath][] = [
  ["Wi-Fi unsure", wifi("unsure")],
  ["nothing answered", {}],
];

const cases: Case[] = [
  {
    id: "wifi-unsafe",
    level: "blocker",
    cites: "F37 F38",
    when: [["WEP", wifi("wep"), ["network.wifi"]]],
    notWhen: [...["none", "wpa", "wpa2", "wpa3"].map((it): [string, ByPath] => [it, wifi(it)]), ...unsureWifi],
  },
  {
    id: "wifi-unsafe",
    level: "blocker",
    cites: "F37 E12",
    when: [["open", wifi("open"), ["network.wifi"]]],
    notWhen: [],
  },
  {
    id: "nat-carrier",
    level: "blocker",
    cites: "E1 E2",
    when: [
      ["a Portal on hold behind 100.64.0.1", { ...portal, ...carrier }],
      [
        "a Portal of which only 1234 is on hold",
        { ...closedPortal, "confirmations.messageServer.answer": "", ...carrier },
      ],
      [
        "iPads outside behind 100.127.255.255",
        { ...outside, "internet.routerWanIp": "100.127.255.255" },
        ["features.mobile", "internet.routerWanIp"],
      ],
      [
        "in-house mail behind 100.64.0.0",
        { ...mail, "internet.routerWanIp": "100.64.0.0" },
        ["features.mailServer", "internet.routerWanIp"],
      ],
    ],
    notWhen: [
      ["100.63.255.255", { ...portal, "internet.routerWanIp": "100.63.255.255" }],
      ["100.128.0.1", { ...portal, "internet.routerWanIp": "100.128.0.1" }],
      ["a private address", { ...portal, ...double }],
      ["no address", portal],
    ],
  },
  {
    id: "nat-carrier",
    level: "note",
    cites: "E1 E2",
    mayName: reachedBy,
    when: [
      ["a Portal that needs no opening", { ...closedPortal, ...carrier }, ["internet.routerWanIp"]],
      ["nothing is reached", carrier, ["internet.routerWanIp"]],
      ["iPads inside only", { ...carrier, "features.mobile": "inside" }, ["internet.routerWanIp"]],
      ["Portal unsure", { ...carrier, "features.patientPortal": "unsure" }, ["internet.routerWanIp"]],
      ["remote access, which is no inbound row", { ...carrier, ...remote }, ["internet.routerWanIp"]],
    ],
    notWhen: [["no address", {}]],
  },
  {
    id: "nat-double",
    level: "blocker",
    cites: "E1 E2",
    when: [
      ["a Portal on hold behind 192.168.0.2", { ...portal, ...double }],
      [
        "a Portal of which only 443 is on hold",
        { ...closedPortal, "confirmations.encryptedWeb.answer": "", ...double },
      ],
      [
        "iPads outside behind 10.0.0.2",
        { ...outside, "internet.routerWanIp": "10.0.0.2" },
        ["features.mobile", "internet.routerWanIp"],
      ],
      [
        "in-house mail behind 172.31.255.255",
        { ...mail, "internet.routerWanIp": "172.31.255.255" },
        ["features.mailServer", "internet.routerWanIp"],
      ],
    ],
    notWhen: [
      ["172.15.255.255", { ...portal, "internet.routerWanIp": "172.15.255.255" }],
      ["172.32.0.5", { ...portal, "internet.routerWanIp": "172.32.0.5" }],
      ["carrier-grade", { ...portal, ...carrier }],
    ],
  },
  {
    id: "nat-double",
    level: "note",
    cites: "E1 E2",
    mayName: reachedBy,
    when: [
      ["nothing is reached", double, ["internet.routerWanIp"]],
      ["a Portal that needs no opening", { ...closedPortal, ...double }, ["internet.routerWanIp"]],
    ],
    notWhen: [["no address", {}]],
  },
  {
    id: "firewall-off",
    level: "blocker",
    cites: "F6",
    when: [["the firewall is off", { "network.firewall": "off" }, ["network.firewall"]]],
    notWhen: [
      ["on", { "network.firewall": "on" }],
      ["unsure", { "network.firewall": "unsure" }],
      ["not answered", {}],
    ],
  },
  {
    id: "wifi-weak",
    level: "warning",
    cites: "F37 E12",
    when: [["WPA", wifi("wpa"), ["network.wifi"]]],
    notWhen: [...["none", "open", "wep", "wpa2", "wpa3"].map((it): [string, ByPath] => [it, wifi(it)]), ...unsureWifi],
  },
  {
    id: "wifi-discouraged",
    level: "note",
    cites: "F35 F36",
    mayName: ["features.mobile"],
    when: [
      ...["open", "wep", "wpa", "wpa2", "wpa3", "unsure", ""].map((it): [string, ByPath, AnswerPath[]] => [
        it || "not answered",
        wifi(it),
        ["network.wifi"],
      ]),
      ["Wi-Fi unsure, no iPads", { ...wifi("unsure"), "features.mobile": "none" }, ["network.wifi"]],
      ["no Wi-Fi, iPads inside", { ...wifi("none"), "features.mobile": "inside" }, ["network.wifi"]],
      ["no Wi-Fi, iPads outside", { ...wifi("none"), ...outside }, ["network.wifi"]],
    ],
    notWhen: ["none", "unsure", ""].map((it): [string, ByPath] => [
      `no Wi-Fi, iPads: ${it || "not answered"}`,
      { ...wifi("none"), "features.mobile": it },
    ]),
  },
  {
    id: "message-server-plain",
    level: "warning",
    cites: "C1 F13 F15",
    when: ["no", "unsure", ""].map((it): [string, ByPath] => [
      `1234 forwarded, encrypted: ${it || "not answered"}`,
      { ...messagesOpen, "confirmations.messageServer.encrypted": it },
    ]),
    notWhen: [
      ["encrypted", { ...messagesOpen, "confirmations.messageServer.encrypted": "yes" }],
      ["1234 on hold", portal],
      [
        "1234 on hold, not encrypted",
        {
          ...portal,
          "confirmations.messageServer.answer": "needed",
          "confirmations.messageServer.encrypted": "no",
        },
      ],
      ["1234 blocked", { ...closedPortal, "confirmations.messageServer.encrypted": "no" }],
      ["no Portal", { ...messagesOpen, "features.patientPortal": "no" }],
      ["443 forwarded", { ...portal, "features.portalSite": "office" }],
    ],
  },
  {
    id: "mobile-without-wifi",
    level: "warning",
    cites: "C7",
    when: [
      ["iPads inside, no Wi-Fi", { "features.mobile": "inside", ...wifi("none") }, ["features.mobile", "network.wifi"]],
      ["iPads outside, no Wi-Fi", { ...outside, ...wifi("none") }, ["features.mobile", "network.wifi"]],
    ],
    notWhen: [
      ["iPads inside, Wi-Fi unsure", { "features.mobile": "inside", ...wifi("unsure") }],
      ["iPads inside, Wi-Fi not answered", { "features.mobile": "inside" }],
      ["iPads outside, Wi-Fi not answered", outside],
      ["iPads inside on WPA2", { "features.mobile": "inside", ...wifi("wpa2") }],
      ["no Wi-Fi, no iPads", { ...wifi("none"), "features.mobile": "none" }],
      ["no Wi-Fi, iPads unsure", { ...wifi("none"), "features.mobile": "unsure" }],
      ["no Wi-Fi, iPads not answered", wifi("none")],
    ],
  },
  {
    id: "static-declined",
    level: "warning",
    cites: "F57 C2 C4",
    when: ["dynamic", "unsure", ""].flatMap((it): [string, ByPath, AnswerPath[]][] => {
      const values: ByPath = { ...outside, ...declined, "internet.externalAddress": it };
      const because: AnswerPath[] = ["features.mobile", "internet.externalAddress", "internet.staticIpPlan"];
      return [
        [`iPads outside, the address: ${it || "not answered"}`, values, because],
        [`the same with a Portal: ${it || "not answered"}`, { ...values, ...portal }, because],
      ];
    }),
    notWhen: [
      ["static", { ...outside, ...declined, "internet.externalAddress": "static" }],
      ["to buy", { ...outside, "internet.externalAddress": "dynamic", "internet.staticIpPlan": "buy" }],
      ["plan unsure", { ...outside, "internet.externalAddress": "dynamic", "internet.staticIpPlan": "unsure" }],
      ["plan not answered", { ...outside, "internet.externalAddress": "dynamic" }],
      ["iPads inside", { "features.mobile": "inside", ...declined }],
      ["only a Portal", { ...portal, ...declined }],
      ["only in-house mail", { ...mail, ...declined }],
    ],
  },
  {
    id: "server-on-dhcp",
    level: "warning",
    cites: "F51 F53",
    when: [["assignment dhcp", { "server.assignment": "dhcp" }, ["server.assignment"]]],
    notWhen: ["static", "reservation", "unsure", ""].map((it) => [it || "not answered", { "server.assignment": it }]),
  },
  {
    id: "subnet-mismatch",
    level: "warning",
    cites: "F47",
    when: [
      [
        "server and router in different /24",
        { "server.address": "192.168.1.10", "server.routerAddress": "192.168.2.1", "server.prefixLength": 24 },
        ["server.address", "server.routerAddress", "server.prefixLength"],
      ],
      [
        "in different /30",
        { "server.address": "192.168.1.5", "server.routerAddress": "192.168.1.9", "server.prefixLength": 30 },
        ["server.address", "server.routerAddress", "server.prefixLength"],
      ],
    ],
    notWhen: [
      [
        "the same /24",
        { "server.address": "192.168.1.10", "server.routerAddress": "192.168.1.1", "server.prefixLength": 24 },
      ],
      [
        "the same /16",
        { "server.address": "192.168.1.10", "server.routerAddress": "192.168.2.1", "server.prefixLength": 16 },
      ],
      ["no prefix", { "server.address": "192.168.1.10", "server.routerAddress": "10.0.0.1" }],
      ["no router", { "server.address": "192.168.1.10", "server.prefixLength": 24 }],
    ],
  },
  {
    id: "address-mismatch",
    level: "warning",
    cites: "E1",
    when: [
      [
        "two public addresses",
        { "internet.externalIp": "203.0.113.10", "internet.routerWanIp": "198.51.100.7" },
        ["internet.externalIp", "internet.routerWanIp"],
      ],
      [
        "100.63.255.255 is public",
        { "internet.externalIp": "203.0.113.10", "internet.routerWanIp": "100.63.255.255" },
        ["internet.externalIp", "internet.routerWanIp"],
      ],
      [
        "100.128.0.1 is public",
        { "internet.externalIp": "203.0.113.10", "internet.routerWanIp": "100.128.0.1" },
        ["internet.externalIp", "internet.routerWanIp"],
      ],
    ],
    notWhen: [
      ["the same address", { "internet.externalIp": "203.0.113.10", "internet.routerWanIp": "203.0.113.10" }],
      ["the router's is carrier-grade", { "internet.externalIp": "203.0.113.10", ...carrier }],
      ["the router's is private", { "internet.externalIp": "203.0.113.10", ...double }],
      ["one is not known", { "internet.routerWanIp": "198.51.100.7" }],
    ],
  },
  {
    id: "last-octet",
    level: "warning",
    cites: "F47",
    mayName: ["server.prefixLength"],
    when: [
      [".0 without a prefix", { "server.address": "192.168.1.0" }, ["server.address"]],
      [".255 without a prefix", { "server.address": "192.168.1.255" }, ["server.address"]],
    ],
    notWhen: [
      [".0 within a /23", { "server.address": "192.168.1.0", "server.prefixLength": 23 }],
      [".10 without a prefix", { "server.address": "192.168.1.10" }],
      [".0 of the mail server", { ...mail, "server.mailServerAddress": "192.168.1.0" }],
      [".0 of the router", { "server.routerAddress": "192.168.1.0" }],
    ],
  },
  {
    id: "example-address",
    level: "note",
    cites: "E19",
    when: ["203.0.113.10", "198.51.100.7", "192.0.2.255"].map((address) => [
      address,
      { "internet.externalIp": address },
      ["internet.externalIp"],
    ]),
    notWhen: [
      ["a public address", { "internet.externalIp": "8.8.8.8" }],
      ["203.0.114.1", { "internet.externalIp": "203.0.114.1" }],
      ["only the router's address is an example", { "internet.routerWanIp": "203.0.113.10" }],
    ],
  },
  {
    id: "plain-ftp",
    level: "warning",
    cites: "C6 F13 E14",
    mayName: ["confirmations.plainFtp.answer", "confirmations.plainFtp.host", "network.outbound"],
    when: [
      ...[revspring, dma].flatMap((vendor): [string, ByPath, AnswerPath[]][] => {
        const name = String(vendor["features.eStatements"]);
        return [
          [
            `${name}, held`,
            { ...vendor, "features.eStatementsPlainFtp": "yes" },
            ["features.eStatements", "features.eStatementsPlainFtp"],
          ],
          [
            `${name}, needed, no host`,
            { ...vendor, "features.eStatementsPlainFtp": "yes", "confirmations.plainFtp.answer": "needed" },
            ["features.eStatements", "features.eStatementsPlainFtp"],
          ],
          [`${name}, allowed to a host`, { ...vendor, ...ftpNeeded }, ["features.eStatements"]],
        ];
      }),
      ["outbound unrestricted", { ...dma, ...ftpNeeded, "network.outbound": "unrestricted" }],
    ],
    notWhen: [
      ["plain FTP unsure", { ...dma, "features.eStatementsPlainFtp": "unsure" }],
      ["plain FTP not used", { ...dma, "features.eStatementsPlainFtp": "no" }],
      [
        "confirmed as not needed",
        { ...dma, "features.eStatementsPlainFtp": "yes", "confirmations.plainFtp.answer": "not-needed" },
      ],
      ["another vendor", { "features.eStatements": "other", "features.eStatementsPlainFtp": "yes", ...ftpNeeded }],
    ],
  },
  {
    id: "port-22-any",
    level: "warning",
    cites: "C12",
    when: [
      [
        "SFTP beside RevSpring",
        { ...revspring, "features.eClaims": "sftp" },
        ["features.eClaims", "features.eStatements"],
      ],
      ["both beside DMA", { ...dma, "features.eClaims": "both" }, ["features.eClaims", "features.eStatements"]],
    ],
    notWhen: [
      ["PMSFT beside RevSpring", { ...revspring, "features.eClaims": "pmsft" }],
      ["SFTP alone", { "features.eClaims": "sftp" }],
      ["SFTP beside another vendor", { "features.eClaims": "sftp", "features.eStatements": "other" }],
      ["RevSpring alone", revspring],
    ],
  },
  {
    id: "outbound-essentials",
    level: "warning",
    cites: "C16 E13",
    when: [["outbound restricted", restricted, ["network.outbound"]]],
    notWhen: ["unrestricted", "unsure", ""].map((it) => [it || "not answered", { "network.outbound": it }]),
  },
  {
    id: "host-names",
    level: "note",
    cites: "E15",
    when: [
      ["RevSpring, restricted", { ...revspring, ...restricted }, ["features.eStatements", "network.outbound"]],
      ["DMA, restricted", { ...dma, ...restricted }, ["features.eStatements", "network.outbound"]],
    ],
    notWhen: [
      ["RevSpring, unrestricted", { ...revspring, "network.outbound": "unrestricted" }],
      ["RevSpring, unsure", revspring],
      ["no host row", { ...restricted, "features.eClaims": "both", "features.tickets": "yes" }],
      [
        "a host for plain FTP that counts for nothing",
        { ...restricted, ...ftpNeeded, "features.eStatements": "other" },
      ],
    ],
  },
  {
    id: "drop-box-afp",
    level: "warning",
    cites: "E16 F13",
    when: [
      [
        "Drop Box, outbound unrestricted",
        { "features.dropBox": "yes", "network.outbound": "unrestricted" },
        ["features.dropBox"],
      ],
      ["Drop Box", { "features.dropBox": "yes" }, ["features.dropBox"]],
    ],
    notWhen: ["no", "unsure", ""].map((it) => [it || "not answered", { "features.dropBox": it }]),
  },
  {
    id: "ddns-depends",
    level: "warning",
    cites: "F65 F66 F67 F68 F75",
    when: [
      ["alternative", portal],
      ["required", { ...portal, "internet.externalAddress": "dynamic", "internet.staticIpPlan": "decline" }],
    ],
    notWhen: [
      ["static", { ...portal, "internet.externalAddress": "static" }],
      ["no Portal", { ...outside, ...mail, ...declined, "internet.externalAddress": "dynamic" }],
    ],
  },
  {
    id: "isp-filter",
    level: "warning",
    cites: "E3",
    when: [
      ["a Portal on hold", portal],
      ["a Portal forwarded", { ...portal, "features.portalSite": "office" }],
      ["only 1234 on hold", { ...closedPortal, "confirmations.messageServer.answer": "needed" }],
      ["iPads outside", outside, ["features.mobile"]],
      ["in-house mail", mail, ["features.mailServer"]],
    ],
    notWhen: [
      ["a Portal that needs no opening", closedPortal],
      ["remote access goes through the VPN", { ...remote, "features.remoteNeeds": ["client"] }],
      ["nothing is reached", { "features.patientPortal": "no", "features.mobile": "inside" }],
      ["nothing answered", {}],
    ],
  },
  {
    id: "vpn-behind-nat",
    level: "warning",
    cites: "E1 E17",
    when: [
      ["carrier-grade", { ...remote, ...carrier }, ["features.remoteAccess", "internet.routerWanIp"]],
      ["double", { ...remote, ...double }, ["features.remoteAccess", "internet.routerWanIp"]],
      [
        "with a VPN in place",
        { ...remote, ...double, "network.vpn": "in-place" },
        ["features.remoteAccess", "internet.routerWanIp"],
      ],
    ],
    notWhen: [
      ["no remote access", { ...carrier, "features.remoteAccess": "no" }],
      ["remote access unsure", { ...carrier, "features.remoteAccess": "unsure" }],
      ["a public address", { ...remote, "internet.routerWanIp": "203.0.113.10" }],
    ],
  },
  ...(
    [
      ["recommendation", "F4"],
      ["responsibility", "F2"],
      ["support", "F3 C15"],
      ["certification", "F1 C17"],
    ] as const
  ).map(
    ([id, cites]): Case => ({
      id,
      level: "note",
      cites,
      when: [
        ["nothing answered", {}, []],
        ["much answered", { ...portal, ...outside, ...restricted, ...remote }, []],
      ],
      notWhen: [],
    }),
  ),
];

describe.each(cases)("$id, $level", ({ id, level, cites, when, notWhen, mayName = [] }) => {
  test.each(when)("is shown: %s", (_name, values, because) => {
    const notice = find(planOf(values).notices, id);
    expect(notice.level).toBe(level);
    expectCites(notice, cites);
    if (because && mayName.length === 0) expectBecause(notice, ...because);
    if (because) expectBecauseWithin(notice, ...because, ...mayName);
  });
  if (notWhen.length > 0) {
    test.each(notWhen)("is not shown: %s", (_name, values) => expect(idsOf(planOf(values).notices)).not.toContain(id));
  }
});

test("when nothing is answered, only the notes that are always shown are, and that Wi-Fi is discouraged", () =>
  expect(shown({})).toEqual([discouraged, ...always]));

test("only the four notes are shown to an office that uses nothing", () =>
  expect(shown({ "features.patientPortal": "no", "features.mobile": "none", "network.wifi": "none" })).toEqual(always));

test("only WEP cites that the article forbids it", () => {
  const cites = (security: string) => find(planOf(wifi(security)).notices, "wifi-unsafe").cites;
  expect(cites("open")).not.toContain("F38");
  expect(cites("wep")).not.toContain("E12");
});

describe("mobile-without-wifi", () => {
  const plans = ["inside", "outside"].map((mobile) => planOf({ "features.mobile": mobile, ...wifi("none") }));

  test("asks which of the two answers is right", () => {
    for (const { notices } of plans) expect(find(notices, "mobile-without-wifi").text).toContain("?");
  });
  test("is the only sentence that says that there is no Wi-Fi", () => {
    for (const { notices, questions, tasks } of plans)
      for (const { id, text } of [...notices, ...questions, ...tasks])
        if (id !== "mobile-without-wifi") expect(text).not.toMatch(/(no|without|nothing uses) Wi-Fi/i);
  });
});

test("static-declined names both ways out: a static address, or iPads only in the office", () => {
  const { text } = find(planOf({ ...outside, ...declined }).notices, "static-declined");
  expect(text).toMatch(/static address/i);
  expect(text).toMatch(/only in(side)? the office/i);
});

describe("plain-ftp says", () => {
  const used: ByPath = { ...dma, "features.eStatementsPlainFtp": "yes" };
  const text = (values: ByPath) => find(planOf(values).notices, "plain-ftp").text;
  const policy = (outbound: string): ByPath => ({ "network.outbound": outbound });

  test("that the firewall holds it, where outbound is restricted", () => {
    expect(text({ ...used, ...restricted })).toMatch(/firewall keeps it closed/i);
    expect(text({ ...used, ...restricted })).not.toMatch(/nothing on the router/i);
  });
  test.each(["unrestricted", "unsure", ""])(
    "that nothing on the router holds it, where outbound is: %j",
    (outbound) => {
      expect(text({ ...used, ...policy(outbound) })).toMatch(/nothing on the router/i);
      expect(text({ ...used, ...policy(outbound) })).not.toMatch(/firewall keeps it closed/i);
    },
  );
  test("whether the vendor has answered", () => {
    for (const values of [used, { ...used, ...restricted }]) {
      expect(text(values)).toMatch(/vendor has not answered/i);
      expect(text({ ...values, ...ftpNeeded })).toMatch(/vendor has answered/i);
    }
  });
  test.each(["restricted", "unrestricted", "unsure"])(
    "of a row that is allowed, that it is not encrypted, in our reading, where outbound is: %s",
    (outbound) => {
      const said = text({ ...used, ...ftpNeeded, ...policy(outbound) });
      expect(said).toMatch(/not encrypted/i);
      expect(said).toMatch(/in our reading/i);
      expect(said).not.toMatch(/keeps it closed/i);
    },
  );
});

test("blockers are exactly the first four", () => {
  const blockers = new Set(cases.filter(({ level }) => level === "blocker").map(({ id }) => id));
  expect([...blockers]).toEqual(["wifi-unsafe", "nat-carrier", "nat-double", "firewall-off"]);
  for (const values of cases.flatMap(({ when }) => when.map(([, it]) => it)))
    for (const { id, level } of planOf(values).notices) if (level === "blocker") expect(blockers).toContain(id);
});

test("notices stand in the order of the table", () => {
  expect(
    shown({
      ...messagesOpen,
      ...outside,
      ...remote,
      ...carrier,
      ...restricted,
      ...revspring,
      ...declined,
      "features.eClaims": "both",
      "features.eStatementsPlainFtp": "yes",
      "features.dropBox": "yes",
      "internet.externalIp": "203.0.113.10",
      "server.assignment": "dhcp",
      "server.address": "192.168.1.10",
      "server.routerAddress": "192.168.2.1",
      "server.prefixLength": 24,
      "network.firewall": "off",
      "network.wifi": "wep",
    }),
  ).toEqual([
    "wifi-unsafe blocker",
    "nat-carrier blocker",
    "firewall-off blocker",
    "wifi-discouraged note",
    "message-server-plain warning",
    "static-declined warning",
    "server-on-dhcp warning",
    "subnet-mismatch warning",
    "example-address note",
    "plain-ftp warning",
    "port-22-any warning",
    "outbound-essentials warning",
    "host-names note",
    "drop-box-afp warning",
    "ddns-depends warning",
    "isp-filter warning",
    "vpn-behind-nat warning",
    ...always,
  ]);
  expect(
    shown({
      ...messagesOpen,
      ...outside,
      ...declined,
      "network.wifi": "none",
      "server.assignment": "dhcp",
      "server.address": "192.168.1.0",
      "internet.externalIp": "203.0.113.10",
      "internet.routerWanIp": "198.51.100.7",
    }),
  ).toEqual([
    "wifi-discouraged note",
    "message-server-plain warning",
    "mobile-without-wifi warning",
    "static-declined warning",
    "server-on-dhcp warning",
    "address-mismatch warning",
    "last-octet warning",
    "example-address note",
    "ddns-depends warning",
    "isp-filter warning",
    ...always,
  ]);
  expect(shown({ "network.wifi": "wpa" })).toEqual(["wifi-weak warning", "wifi-discouraged note", ...always]);
});
