import type { Names } from "@/lib/devices/device";
import type { Policy } from "@/lib/devices/policy";
import { byNumber, type Reader, type Reading, sorted } from "@/lib/devices/testing/reading.testing";
import { parseRsc } from "./parse.testing";
import { emptyRouter, type Router, type Rule, take } from "./router.testing";

export const reader: Reader = {
  read: (files) => {
    const text = files["network-handoff.rsc"] ?? "";
    return routerReading(asUsual(take(emptyRouter(), parseRsc(text)), text));
  },
  leaves: [],
  // It names no interface of the VPN, and keeps no dynamic name but its own.
  adjust: (expected, { throughVpn, server }: Policy, names: Names) => ({
    ...expected,
    throughVpn: names["vpn-network"] && server.address ? throughVpn.toSorted(byNumber) : [],
    dynamicDns: expected.dynamicDns.endsWith(".sn.mynetname.net") ? "its own" : "",
  }),
};

/** With the lists by their usual names, whatever they are called: the file asks for their members first. */
function asUsual({ tables, settings }: Router, text: string): Router {
  const [wan, lan] = [...text.matchAll(/^:if .*?member find list="([^"]+)"/gm)].map(([, name]) => name);
  const usual = (value: string) =>
    value.replace(/^(!?)(.*)$/, (_, not, name) => not + (name === wan ? "WAN" : name === lan ? "LAN" : name));
  const renamed = (one: Rule): Rule =>
    new Map([...one].map(([key, value]) => [key, key.endsWith("-interface-list") ? usual(value) : value]));
  return {
    tables: Object.fromEntries(Object.entries(tables).map(([menu, rules]) => [menu, rules.map(renamed)])),
    settings,
  };
}

export function routerReading({ tables, settings }: Router): Reading {
  const v4 = tables["/ip firewall filter"] ?? [];
  const v6 = tables["/ipv6 firewall filter"] ?? [];
  const lists = tables["/ip firewall address-list"] ?? [];
  for (const key of ["/ip upnp enabled", "/ip nat-pmp enabled"])
    if (settings[key] !== "no") throw new Error(`${key} is not off`);
  return {
    forwards: forwards(tables["/ip firewall nat"] ?? [], v4, lists),
    closed: { ipv4: closedPorts(v4), ipv6: closedPorts(v6) },
    denies: { ipv4: denies(v4), ipv6: denies(v6) },
    throughVpn: throughVpn(v4),
    outbound: outbound(v4, lists),
    ftpHelper: settings["/ip firewall service-port disabled"] === "no",
    reservations: sorted(
      (tables["/ip dhcp-server lease"] ?? []).map((one) => ({
        address: one.get("address") ?? "",
        mac: (one.get("mac-address") ?? "").toLowerCase(),
      })),
    ),
    dynamicDns: settings["/ip cloud ddns-enabled"] === "yes" ? "its own" : "",
  };
}

const has = (one: Rule, args: Readonly<Record<string, string | undefined>>) =>
  Object.entries(args).every(([key, value]) => one.get(key) === value);
const portsOf = (one: Rule) => (one.get("dst-port") ?? "").split(",").filter(Boolean).map(Number);
const addressesOf = (lists: readonly Rule[], name = "") =>
  lists.filter((one) => one.get("list") === name).map((one) => one.get("address") ?? "");

function sourcesOf(one: Rule, lists: readonly Rule[]): string[] {
  const list = one.get("src-address-list");
  const sources = list === undefined ? [one.get("src-address")] : addressesOf(lists, list);
  if (sources.length === 0) throw new Error(`The list ${list} is empty`);
  return sources.flatMap((source) => source ?? []).toSorted();
}

function forwards(nat: readonly Rule[], filter: readonly Rule[], lists: readonly Rule[]): Reading["forwards"] {
  const translations = nat.filter((one) => one.get("action") === "dst-nat");
  const outside = translations.filter((one) => has(one, { "in-interface-list": "WAN" }));
  const inside = translations.filter((one) => has(one, { "in-interface-list": "LAN" }));
  if (outside.length + inside.length !== translations.length) throw new Error("A translation of neither side");
  return outside
    .map((one) => {
      const [port = 0] = portsOf(one);
      const to = one.get("to-addresses") ?? "";
      const sources = sourcesOf(one, lists);
      const hairpin = inside.some((other) => has(other, { "dst-port": `${port}`, "to-addresses": to }));
      const isBack = (other: Rule) => has(other, { action: "masquerade", "dst-address": to, "dst-port": `${port}` });
      if (hairpin !== nat.some(isBack)) throw new Error("A hairpin without its way back");
      if (one.get("to-ports") !== `${port}`) throw new Error("To another port");
      if (!passes(filter, one, lists)) throw new Error(`What is translated for ${port} may not pass`);
      return { port, to, sources, hairpin };
    })
    .toSorted((left, right) => left.port - right.port);
}

/** A rule lets it pass, from where it is translated and from nowhere else, before what closes the rest. */
function passes(filter: readonly Rule[], translation: Rule, lists: readonly Rule[]): boolean {
  const to = { "dst-address": translation.get("to-addresses"), "dst-port": translation.get("dst-port") };
  const rest = filter.findIndex((one) => one.get("action") === "drop" && one.get("chain") === "forward");
  const found = filter.findIndex((one) =>
    has(one, { chain: "forward", action: "accept", "connection-nat-state": "dstnat", ...to }),
  );
  const accept = filter[found];
  return accept !== undefined && found < rest && `${sourcesOf(accept, lists)}` === `${sourcesOf(translation, lists)}`;
}

const isFromOutside = { "in-interface-list": "WAN", action: "drop" };

function closedPorts(filter: readonly Rule[]): number[] {
  const [through, toRouter] = ["forward", "input"].map((chain) =>
    filter
      .filter((one) => has(one, { chain, ...isFromOutside, protocol: "tcp" }))
      .flatMap(portsOf)
      .toSorted(byNumber),
  );
  if (`${through}` !== `${toRouter}`) throw new Error("Closed to the router and through it are not the same");
  return through ?? [];
}

const denies = (filter: readonly Rule[]) =>
  ["forward", "input"].every((chain) =>
    filter.some((one) => has(one, { chain, ...isFromOutside, protocol: undefined, "connection-state": "invalid,new" })),
  );

function throughVpn(filter: readonly Rule[]): number[] {
  const ofVpn = filter.filter((one) => has(one, { "in-interface-list": "!WAN" }));
  const last = ofVpn.at(-1);
  if (last && last.get("action") !== "drop") throw new Error("Nothing closes the rest for the VPN");
  return ofVpn.slice(0, -1).flatMap(portsOf).toSorted(byNumber);
}

function outbound(filter: readonly Rule[], lists: readonly Rule[]): Reading["outbound"] {
  const out = filter.filter((one) => has(one, { "in-interface-list": "LAN", "out-interface-list": "WAN" }));
  const last = out.at(-1);
  if (!last) return "as it is";
  if (last.get("action") !== "drop" || last.has("protocol"))
    throw new Error("Nothing closes the rest of what goes out");
  return sorted(
    out.slice(0, -1).map((one) => {
      const list = one.get("dst-address-list");
      const [host = ""] = list === undefined ? [] : addressesOf(lists, list);
      if (list !== undefined && host === "") throw new Error(`The list ${list} is empty`);
      return { protocol: one.get("protocol") ?? "", ports: portsOf(one), host };
    }),
  );
}
