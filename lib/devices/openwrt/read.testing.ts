import { byNumber, type Reader, type Reading, sorted } from "@/lib/devices/testing/reading.testing";
import { parseScript, type Script } from "./script.testing";
import { all, one, parseUci, portsOf, type UciSection } from "./uci.testing";

export const reader: Reader = {
  read: (files) => {
    const script = parseScript(files["network-handoff.sh"] ?? "");
    return { ...firewallReading(parseUci(script.firewall)), ...otherReading(script) };
  },
  leaves: [],
  // A row for a host is left out, and with it the one that needs a helper.
  adjust: (expected) => ({
    ...expected,
    ftpHelper: false,
    outbound:
      typeof expected.outbound === "string" ? expected.outbound : expected.outbound.filter(({ host }) => host === ""),
  }),
};

export function firewallReading(sections: readonly UciSection[]): Omit<Reading, "reservations" | "dynamicDns"> {
  const rules = sections.filter(({ type }) => type === "rule");
  return {
    forwards: forwards(sections.filter(({ type }) => type === "redirect")),
    closed: { ipv4: closedPorts(rules), ipv6: closedPorts(rules) },
    denies: { ipv4: denies(sections), ipv6: denies(sections) && wan(sections).length === 2 },
    throughVpn: rules
      .filter((rule) => one(rule, "src") === "vpn" && one(rule, "target") === "ACCEPT")
      .flatMap((rule) => portsOf(rule, "dest_port"))
      .toSorted(byNumber),
    outbound: outbound(sections),
    ftpHelper: false,
  };
}

const wan = (sections: readonly UciSection[]) =>
  sections.filter((section) => one(section, "name") === "wan").flatMap((section) => all(section, "network"));

/** Whatever is not named: by the defaults, and by the zone of the internet. */
function denies(sections: readonly UciSection[]): boolean {
  const deciding = sections.filter(({ type }) => type === "defaults" || type === "zone");
  const outside = deciding.filter((section) => one(section, "name") !== "lan");
  return (
    deciding.length >= 3 &&
    outside.every((section) => one(section, "input") === "DROP" && one(section, "forward") === "DROP")
  );
}

/** Closed to the router and through it, and before anything that lets in. */
function closedPorts(rules: readonly UciSection[]): number[] {
  const blocks = rules.filter(
    (rule) => one(rule, "src") === "wan" && one(rule, "target") === "DROP" && one(rule, "mark") === undefined,
  );
  const first = rules.slice(0, blocks.length);
  const [toRouter, through] = [undefined, "*"].map((dest) =>
    blocks
      .filter((rule) => one(rule, "dest") === dest && one(rule, "proto") === "tcp" && one(rule, "family") === "any")
      .flatMap((rule) => portsOf(rule, "dest_port"))
      .toSorted(byNumber),
  );
  if (blocks.some((rule) => !first.includes(rule))) throw new Error("A block stands behind another rule");
  if (`${toRouter}` !== `${through}`) throw new Error("Closed to the router and through it are not the same");
  return toRouter ?? [];
}

function forwards(redirects: readonly UciSection[]): Reading["forwards"] {
  const found = new Map<number, Reading["forwards"][number]>();
  for (const redirect of redirects) {
    // The router leaves such a redirect out.
    if (one(redirect, "src") === undefined) continue;
    const [port = 0] = portsOf(redirect, "src_dport");
    const to = one(redirect, "dest_ip");
    if (!to || one(redirect, "dest_port") !== `${port}` || one(redirect, "family") !== "ipv4")
      throw new Error("A redirect without its port or target");
    const before = found.get(port);
    const source = one(redirect, "src_ip");
    const sources = [...(before?.sources ?? []), ...(source ? [source] : [])].toSorted();
    if (before && before.sources.length !== sources.length - 1)
      throw new Error("A limited redirect beside an open one");
    found.set(port, { port, to, sources, hairpin: one(redirect, "reflection") !== "0" });
  }
  return [...found.values()].toSorted((left, right) => left.port - right.port);
}

function outbound(sections: readonly UciSection[]): Reading["outbound"] {
  const isOut = (section: UciSection) => one(section, "src") === "lan" && one(section, "dest") === "wan";
  const rules = sections.filter((section) => section.type === "rule" && isOut(section));
  if (sections.some((section) => section.type === "forwarding" && isOut(section))) {
    if (rules.length > 0) throw new Error("Rules for what goes out, and everything goes out");
    return "as it is";
  }
  const last = rules.at(-1);
  if (!last || one(last, "target") !== "DROP" || one(last, "proto") !== "all")
    throw new Error("Nothing closes the rest");
  return sorted(
    rules.slice(0, -1).map((rule) => {
      if (one(rule, "target") !== "ACCEPT") throw new Error("A second block among what may go out");
      return { protocol: one(rule, "proto") ?? "", ports: portsOf(rule, "dest_port"), host: "" };
    }),
  );
}

function otherReading({ sections }: Script): Pick<Reading, "reservations" | "dynamicDns"> {
  const hosts = [...sections.values()].filter((section) => section[""] === "host");
  const service = sections.get("ddns.nh_office");
  if (service && (service.enabled !== "0" || service.password !== "FILL-IN")) throw new Error("A password is written");
  return {
    reservations: sorted(hosts.map(({ ip = "", mac = "" }) => ({ address: ip, mac }))),
    dynamicDns: service?.lookup_host ?? "",
  };
}
