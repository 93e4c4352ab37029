/**
 * What the router's own compiler makes of its firewall, as nftables, by its documented ways: rules of a zone first, then what was
 * translated, then the zone's own verdict; a redirect is reflected into its destination's zone unless it says not to be, and then
 * asks for no source. The limit on half-open connections is left away, and so are counters and names.
 */
import { all, one, portsOf, type UciSection } from "./uci.testing";

export type Place = {
  /** The device of each network, such as wan: eth0. */
  devices: Readonly<Record<string, string>>;
  /** None while the line is down: then nothing is reflected. */
  wanAddress?: string;
  /** The router's address inside, and its network. */
  lan: { address: string; network: string };
};

type Zone = { name: string; devices: string; section: UciSection };

export function fw4(sections: readonly UciSection[], place: Place): string {
  const ofType = (type: string) => sections.filter((section) => section.type === type);
  const zones = ofType("zone").map((section) => zoneOf(section, place));
  const [defaults] = ofType("defaults");
  const policy = (hook: string) => verdict((defaults && one(defaults, hook)) ?? "DROP");
  const jumps = (hook: string, match: string) =>
    zones.map(({ name, devices }) => `${match} ${devices} jump ${hook}_${name}`);
  const states = [
    "ct state established,related accept",
    ...(on(defaults, "drop_invalid") ? ["ct state invalid drop"] : []),
  ];
  const redirects = ofType("redirect").filter((redirect) => one(redirect, "src"));
  const all = [...ofType("rule"), ...ofType("forwarding").map(asRule)];
  const rules = all.filter((rule) => one(rule, "target") !== "MARK");
  const marks = all.filter((rule) => one(rule, "target") === "MARK");
  return [
    "table inet fw4 {",
    ...chain("input", [base("input", policy("input")), 'iifname "lo" accept', ...states, ...jumps("input", "iifname")]),
    ...chain("forward", [base("forward", policy("forward")), ...states, ...jumps("forward", "iifname")]),
    ...chain("output", [
      base("output", policy("output")),
      'oifname "lo" accept',
      ...states,
      ...jumps("output", "oifname"),
    ]),
    ...chain("mangle_prerouting", [
      "type filter hook prerouting priority mangle; policy accept;",
      ...marks.map((rule) => marking(rule, zones)),
    ]),
    ...zones.flatMap((zone) => zoneChains(zone, rules, redirects)),
    ...zones.flatMap((zone) => toZone(zone)),
    ...nat(zones, redirects, place),
    "}",
    "",
  ].join("\n");
}

function zoneOf(section: UciSection, { devices }: Place): Zone {
  const found = all(section, "network").flatMap((network) => devices[network] ?? []);
  const names = [...new Set(found)].map((device) => `"${device}"`).join(", ");
  return { name: one(section, "name") ?? "", devices: `{ ${names || '"none"'} }`, section };
}

const chain = (name: string, lines: readonly string[]) => [
  `  chain ${name} {`,
  ...lines.map((line) => `    ${line}`),
  "  }",
];
const base = (hook: string, policy: string) => `type filter hook ${hook} priority filter; policy ${policy};`;
const verdict = (word: string) => word.toLowerCase();
const on = (section: UciSection | undefined, key: string) => section !== undefined && one(section, key) === "1";

function asRule(forwarding: UciSection): UciSection {
  return { type: "rule", options: new Map([...forwarding.options, ["proto", ["all"]], ["target", ["ACCEPT"]]]) };
}

const reflects = (redirect: UciSection) => one(redirect, "reflection") !== "0";
const isTranslated = (zone: Zone, redirects: readonly UciSection[]) =>
  redirects.some(
    (redirect) => one(redirect, "src") === zone.name || (reflects(redirect) && one(redirect, "dest") === zone.name),
  );

function zoneChains(zone: Zone, rules: readonly UciSection[], redirects: readonly UciSection[]): string[] {
  const { name, section } = zone;
  const own = (wanted: (rule: UciSection) => boolean) => rules.filter(wanted).flatMap(ruleLines);
  const translated = isTranslated(zone, redirects) ? ["ct status dnat accept"] : [];
  const policy = (hook: string) => verdict(one(section, hook) ?? "DROP");
  return [
    ...chain(`input_${name}`, [
      ...own((rule) => one(rule, "src") === name && one(rule, "dest") === undefined),
      ...translated,
      policy("input"),
    ]),
    ...chain(`forward_${name}`, [
      ...own((rule) => one(rule, "src") === name && one(rule, "dest") !== undefined),
      ...translated,
      `jump ${policy("forward")}_to_${name}`,
    ]),
    ...chain(`output_${name}`, [policy("output")]),
  ];
}

function toZone({ name, devices, section }: Zone): string[] {
  const invalid = on(section, "masq") ? [`oifname ${devices} ct state invalid drop`] : [];
  return [
    ...chain(`accept_to_${name}`, [...invalid, `oifname ${devices} accept`]),
    ...chain(`drop_to_${name}`, [`oifname ${devices} drop`]),
  ];
}

function ruleLines(rule: UciSection): string[] {
  const target = one(rule, "target");
  // Such a rule counts, and decides nothing.
  if (target === undefined) return [];
  const dest = one(rule, "dest");
  const end = dest === undefined || dest === "*" ? verdict(target) : `jump ${verdict(target)}_to_${dest}`;
  return [[...matches(rule), end].join(" ")];
}

/** Only with a zone as its source and any destination does it stand so early. */
function marking(rule: UciSection, zones: readonly Zone[]): string {
  const from = zones.find(({ name }) => name === one(rule, "src"));
  if (!from || one(rule, "dest") !== "*") throw new Error("Another kind of mark is not modeled");
  return [`iifname ${from.devices}`, ...matches(rule), `meta mark set ${one(rule, "set_mark")}`].join(" ");
}

function matches(rule: UciSection): string[] {
  const proto = one(rule, "proto") ?? "tcpudp";
  const family = one(rule, "family") ?? "any";
  const ports = portsOf(rule, "dest_port").join(", ");
  const icmp = all(rule, "icmp_type").map((type) => icmpTypes[type]);
  const addresses = (["saddr", "daddr"] as const).flatMap((side) => addressMatch(side, all(rule, `${sides[side]}_ip`)));
  const mark = one(rule, "mark");
  return [
    ...(mark ? [`meta mark ${mark}`] : []),
    ...(family === "any" || addresses.length > 0 ? [] : [`meta nfproto ${family}`]),
    ...addresses,
    ...(icmp.length > 0 ? [`icmpv6 type { ${icmp.join(", ")} }`] : []),
    ...(proto === "tcpudp" ? ["meta l4proto { tcp, udp }"] : []),
    ...(ports ? [`${proto === "tcpudp" ? "th" : proto} dport { ${ports} }`] : []),
  ];
}

const sides = { saddr: "src", daddr: "dest" } as const;

const icmpTypes: Readonly<Record<string, string>> = {
  "router-solicitation": "nd-router-solicit",
  "router-advertisement": "nd-router-advert",
  "neighbour-solicitation": "nd-neighbor-solicit",
  "neighbour-advertisement": "nd-neighbor-advert",
};

function addressMatch(side: "saddr" | "daddr", values: readonly string[]): string[] {
  const [first = "", ...more] = values;
  if (values.length === 0) return [];
  if (more.length > 0) throw new Error("Several addresses are not modeled");
  const family = first.includes(":") ? "ip6" : "ip";
  return [first.startsWith("!") ? `${family} ${side} != ${first.slice(1)}` : `${family} ${side} ${first}`];
}

function nat(zones: readonly Zone[], redirects: readonly UciSection[], { wanAddress, lan }: Place): string[] {
  const reflected = redirects.filter((redirect) => reflects(redirect) && (wanAddress ?? one(redirect, "src_dip")));
  const inside = `ip saddr ${lan.network}`;
  const dstnat = (name: string) => [
    ...redirects.filter((redirect) => one(redirect, "src") === name).map((redirect) => translation(redirect)),
    ...reflected
      .filter((redirect) => one(redirect, "dest") === name)
      .map((redirect) => `${inside} ip daddr ${one(redirect, "src_dip") ?? wanAddress} ${target(redirect)}`),
  ];
  const srcnat = ({ name, section }: Zone) => [
    ...reflected
      .filter((redirect) => one(redirect, "dest") === name)
      .map(
        (redirect) =>
          `${inside} ip daddr ${one(redirect, "dest_ip")} ${dport(redirect, "dest_port")} snat ip to ${lan.address}`,
      ),
    ...(on(section, "masq") ? ["meta nfproto ipv4 masquerade"] : []),
  ];
  const jumps = (match: string, hook: string) =>
    zones.map(({ name, devices }) => `${match} ${devices} jump ${hook}_${name}`);
  return [
    ...zones.flatMap((zone) => [
      ...chain(`dstnat_${zone.name}`, dstnat(zone.name)),
      ...chain(`srcnat_${zone.name}`, srcnat(zone)),
    ]),
    ...chain("dstnat", ["type nat hook prerouting priority dstnat; policy accept;", ...jumps("iifname", "dstnat")]),
    ...chain("srcnat", ["type nat hook postrouting priority srcnat; policy accept;", ...jumps("oifname", "srcnat")]),
  ];
}

const dport = (redirect: UciSection, key: string) =>
  `${one(redirect, "proto")} dport ${portsOf(redirect, key).join(", ")}`;
const target = (redirect: UciSection) =>
  `${dport(redirect, "src_dport")} dnat ip to ${one(redirect, "dest_ip")}:${one(redirect, "dest_port")}`;

function translation(redirect: UciSection): string {
  const source = one(redirect, "src_ip");
  const outside = one(redirect, "src_dip");
  return [
    "meta nfproto ipv4",
    ...(source ? [`ip saddr ${source}`] : []),
    ...(outside ? [`ip daddr ${outside}`] : []),
    target(redirect),
  ].join(" ");
}
