import { describe, expect, test } from "vitest";
import type { AnswerPath } from "@/lib/answers";
import type { ByPath } from "@/lib/answers/fixtures/by-path";
import { expectBecause, expectBecauseWithin, expectCites, find, idsOf, noticeLine, planOf } from "./testing";

const portal: ByPath = { "features.patientPortal": "yes" };
const outside: ByPath = { "features.mobile": "outside" };
const mail: ByPath = { "features.mailServer": "in-house" };
const remote: ByPath = { "features.remoteAccess": "yes" };
const carrier: ByPath = { "internet.routerWanIp": "100.64.0.1" };
const double: ByPath = { "internet.routerWanIp": "192.168.0.2" };
const restricted: ByPath = { "network.outbound": "restricted" };
const revspring: ByPath = { "features.eStatements": "revspring" };
const dma: ByPath = { "features.eStatements": "dma" };

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
    when: [
      ["WEP", wifi("wep"), ["network.wifi"]],
      ["open", wifi("open"), ["network.wifi"]],
    ],
    notWhen: [...["none", "wpa", "wpa2", "wpa3"].map((it): [string, ByPath] => [it, wifi(it)]), ...unsureWifi],
  },
  {
    id: "nat-carrier",
    level: "blocker",
    cites: "E1 E2",
    when: [
      ["Portal behind 100.64.0.1", { ...portal, ...carrier }, ["features.patientPortal", "internet.routerWanIp"]],
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
    mayName: ["features.patientPortal", "features.mobile", "features.mailServer"],
    when: [
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
      ["Portal behind 192.168.0.2", { ...portal, ...double }, ["features.patientPortal", "internet.routerWanIp"]],
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
    mayName: ["features.patientPortal", "features.mobile", "features.mailServer"],
    when: [["nothing is reached", double, ["internet.routerWanIp"]]],
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
    cites: "F35 F36 C7",
    when: [
      ...["open", "wep", "wpa", "wpa2", "wpa3"].map((it): [string, ByPath, AnswerPath[]] => [
        it,
        wifi(it),
        ["network.wifi"],
      ]),
      ["iPads inside", { "features.mobile": "inside" }, ["features.mobile"]],
      ["iPads outside", outside, ["features.mobile"]],
      ["iPads inside, no Wi-Fi", { "features.mobile": "inside", ...wifi("none") }, ["features.mobile"]],
      ["iPads inside on WPA2", { "features.mobile": "inside", ...wifi("wpa2") }],
    ],
    notWhen: [
      ["no Wi-Fi, no iPads", { ...wifi("none"), "features.mobile": "none" }],
      ["iPads unsure", { "features.mobile": "unsure" }],
      ...unsureWifi,
    ],
  },
  {
    id: "mobile-without-wifi",
    level: "warning",
    cites: "C7",
    when: [
      ["iPads inside, no Wi-Fi", { "features.mobile": "inside", ...wifi("none") }, ["features.mobile", "network.wifi"]],
    ],
    notWhen: [
      ["iPads outside, no Wi-Fi", { ...outside, ...wifi("none") }],
      ["iPads inside, Wi-Fi unsure", { "features.mobile": "inside", ...wifi("unsure") }],
      ["iPads inside, Wi-Fi not answered", { "features.mobile": "inside" }],
      ["iPads inside on WPA2", { "features.mobile": "inside", ...wifi("wpa2") }],
      ["no Wi-Fi, no iPads", wifi("none")],
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
    when: [
      [
        "RevSpring",
        { ...revspring, "features.eStatementsPlainFtp": "yes" },
        ["features.eStatements", "features.eStatementsPlainFtp"],
      ],
      [
        "DMA",
        { ...dma, "features.eStatementsPlainFtp": "yes" },
        ["features.eStatements", "features.eStatementsPlainFtp"],
      ],
    ],
    notWhen: [
      ["plain FTP unsure", { ...dma, "features.eStatementsPlainFtp": "unsure" }],
      ["plain FTP not used", { ...dma, "features.eStatementsPlainFtp": "no" }],
      ["another vendor", { "features.eStatements": "other", "features.eStatementsPlainFtp": "yes" }],
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
      ["no Portal", { ...outside, "internet.externalAddress": "dynamic" }],
    ],
  },
  {
    id: "isp-filter",
    level: "warning",
    cites: "E3",
    when: [
      ["Portal", portal, ["features.patientPortal"]],
      ["iPads outside", outside, ["features.mobile"]],
      ["in-house mail", mail, ["features.mailServer"]],
    ],
    notWhen: [
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

test("only the four notes that are always shown are shown when nothing is answered", () =>
  expect(shown({})).toEqual(always));

test("mobile-without-wifi asks which of the two answers is right", () =>
  expect(
    find(planOf({ "features.mobile": "inside", "network.wifi": "none" }).notices, "mobile-without-wifi").text,
  ).toContain("?"));

test("notices stand in the order of the table", () => {
  expect(
    shown({
      ...portal,
      ...remote,
      ...carrier,
      ...restricted,
      ...revspring,
      "features.mobile": "inside",
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
      "features.mobile": "inside",
      "network.wifi": "none",
      "server.assignment": "dhcp",
      "server.address": "192.168.1.0",
      "internet.externalIp": "203.0.113.10",
      "internet.routerWanIp": "198.51.100.7",
    }),
  ).toEqual([
    "wifi-discouraged note",
    "mobile-without-wifi warning",
    "server-on-dhcp warning",
    "address-mismatch warning",
    "last-octet warning",
    "example-address note",
    ...always,
  ]);
  expect(shown({ "network.wifi": "wpa" })).toEqual(["wifi-weak warning", "wifi-discouraged note", ...always]);
});
