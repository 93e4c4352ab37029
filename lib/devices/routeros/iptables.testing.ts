/** What a router's tables mean, as iptables: it asks its rules in order, and what none of them decides may pass. */
import type { Router, Rule } from "./router.testing";

export type Interfaces = { WAN: string; LAN: string };

type Family = "v4" | "v6";

export function iptables({ tables, settings }: Router, interfaces: Interfaces): Record<Family, string> {
  const lists = tables["/ip firewall address-list"] ?? [];
  const filter = (menu: string) => {
    const rules = (tables[menu] ?? []).flatMap((one) => filterLines(one, lists, interfaces));
    return [
      "*filter",
      ":INPUT ACCEPT [0:0]",
      ":FORWARD ACCEPT [0:0]",
      ":OUTPUT ACCEPT [0:0]",
      "-A INPUT -i lo -j ACCEPT",
      ...rules,
      "COMMIT",
    ];
  };
  const nat = (tables["/ip firewall nat"] ?? []).flatMap((one) => natLines(one, lists, interfaces));
  const chains = [
    ":PREROUTING ACCEPT [0:0]",
    ":INPUT ACCEPT [0:0]",
    ":OUTPUT ACCEPT [0:0]",
    ":POSTROUTING ACCEPT [0:0]",
  ];
  // The router looks into FTP unless it is told not to; it is told to be sure.
  const ftp = settings["/ip firewall service-port disabled"] === "no" ? ftpHelper : [];
  return {
    v4: [...ftp, "*nat", ...chains, ...nat, "COMMIT", ...filter("/ip firewall filter"), ""].join("\n"),
    v6: [...filter("/ipv6 firewall filter"), ""].join("\n"),
  };
}

const ftpHelper = [
  "*raw",
  ":PREROUTING ACCEPT [0:0]",
  ":OUTPUT ACCEPT [0:0]",
  "-A PREROUTING -p tcp --dport 21 -j CT --helper ftp",
  "COMMIT",
];

const filterChains: Readonly<Record<string, string>> = { input: "INPUT", forward: "FORWARD" };
const natChains: Readonly<Record<string, string>> = { dstnat: "PREROUTING", srcnat: "POSTROUTING" };
const verdicts: Readonly<Record<string, string>> = { accept: "ACCEPT", drop: "DROP" };

function filterLines(one: Rule, lists: readonly Rule[], interfaces: Interfaces): string[] {
  const chain = filterChains[one.get("chain") ?? ""];
  const verdict = verdicts[one.get("action") ?? ""];
  // In a chain to which nothing leads, or one that only counts.
  if (!chain || !verdict) return [];
  return lines(one, lists, interfaces, chain, verdict);
}

function natLines(one: Rule, lists: readonly Rule[], interfaces: Interfaces): string[] {
  const chain = natChains[one.get("chain") ?? ""];
  if (!chain) return [];
  const translated = `DNAT --to-destination ${one.get("to-addresses")}:${one.get("to-ports")}`;
  return lines(one, lists, interfaces, chain, one.get("action") === "dst-nat" ? translated : "MASQUERADE");
}

/** One for each entry of its lists: for a list without entries none, so it matches nothing. */
function lines(one: Rule, lists: readonly Rule[], interfaces: Interfaces, chain: string, target: string): string[] {
  const entries = (key: string) => {
    const name = one.get(key);
    return name === undefined
      ? [undefined]
      : lists.filter((entry) => entry.get("list") === name).map((entry) => entry.get("address"));
  };
  return entries("src-address-list").flatMap((from) =>
    entries("dst-address-list").map((to) => {
      const addresses = [
        ...negatable("-s", from ?? one.get("src-address")),
        ...negatable("-d", to ?? one.get("dst-address")),
      ];
      return ["-A", chain, ...addresses, ...matches(one, interfaces), "-j", target].join(" ");
    }),
  );
}

function matches(one: Rule, interfaces: Interfaces): string[] {
  const state = one.get("connection-state")?.toUpperCase();
  const nat = one.get("connection-nat-state");
  const protocol = one.get("protocol");
  const ports = one.get("dst-port");
  return [
    ...negatable("-i", inList(one.get("in-interface-list"), interfaces)),
    ...negatable("-o", inList(one.get("out-interface-list"), interfaces)),
    ...(protocol ? ["-p", protocol] : []),
    ...(ports ? ["-m multiport --dports", ports] : []),
    ...(state ? ["-m conntrack --ctstate", state] : []),
    ...(nat ? [`-m conntrack ${nat.startsWith("!") ? "! " : ""}--ctstate DNAT`] : []),
    ...(one.get("dst-address-type") === "local" ? ["-m addrtype --dst-type LOCAL"] : []),
  ];
}

function inList(list: string | undefined, { WAN, LAN }: Interfaces): string | undefined {
  return list?.replace(/^(!?)(WAN|LAN)$/, (_, not: string, name: string) => `${not}${name === "WAN" ? WAN : LAN}`);
}

function negatable(flag: string, value: string | undefined): string[] {
  if (value === undefined) return [];
  return value.startsWith("!") ? ["!", flag, value.slice(1)] : [flag, value];
}
