import { byNumber, type Reader, type Reading, sorted } from "@/lib/devices/testing/reading.testing";
import { prefixLengthOfMask } from "@/lib/net/prefix-length";
import { type Parsed, parse, type Settings } from "./parse.testing";

export const reader: Reader = {
  read: (files) => readingOf(parse(Object.values(files).join("\n"))),
  leaves: ["dynamicDns"],
  // Without the number of its DHCP server there is no place to write them to.
  adjust: (expected, _policy, names) => (names["dhcp-server"] ? expected : { ...expected, reservations: [] }),
};

export function readingOf(parsed: Parsed): Partial<Reading> {
  const policies = parsed.order.flatMap((id) => {
    const settings = parsed.entries["firewall policy"]?.get(id);
    return settings ? [checked(id, settings)] : [];
  });
  if (parsed.order.at(-1) !== "first") throw new Error("a policy stands below what was there before");
  const isDenied = ({ action }: Settings) => word(action) === "deny";
  const outside = policies.filter((policy) => isDenied(policy) && word(policy.dstintf) === "any");
  const wan = word(outside[0]?.srcintf);
  const outwards = policies.filter(({ dstintf }) => is(dstintf, wan));
  const rest = policies.filter((policy) => !isDenied(policy) && !outwards.includes(policy));
  const denies = outside.some(({ service }) => is(service, "ALL"));
  for (const policy of rest)
    if (policies.indexOf(policy) > policies.findIndex((each) => outside.includes(each)))
      throw new Error("denied before");
  const named = outside.flatMap(({ service = [] }) => service.filter((name) => name !== "ALL"));
  const ports = named.flatMap((name) => servicePorts(parsed, name).ports).toSorted(byNumber);
  return {
    forwards: forwardsIn(parsed, rest, wan),
    closed: { ipv4: ports, ipv6: ports },
    denies: { ipv4: denies, ipv6: denies },
    throughVpn: vpnIn(parsed, rest),
    outbound: outwards.length === 0 ? "as it is" : outboundIn(parsed, outwards),
    ftpHelper: [...(parsed.entries["firewall service custom"]?.values() ?? [])].some(({ helper }) => is(helper, "ftp")),
    reservations: sorted(
      [...(parsed.entries["system dhcp server/reserved-address"]?.values() ?? [])].map(({ ip, mac }) => ({
        address: word(ip),
        mac: word(mac),
      })),
    ),
  };
}

const word = (values: readonly string[] | undefined): string => {
  const [value, ...more] = values ?? [];
  if (value === undefined || more.length > 0) throw new Error(`one word, not: ${values?.join(" ")}`);
  return value;
};

const is = (values: readonly string[] | undefined, text: string) => values?.length === 1 && values[0] === text;

/** What the device asks of a policy, whatever it does. */
function checked(id: string, settings: Settings): Settings {
  const { action, schedule, name, service } = settings;
  const denied = word(action) === "deny";
  if (!denied && word(action) !== "accept") throw new Error(`${id}: no such action`);
  if (word(schedule) !== "always" || word(name).length > 35 || !service?.length) throw new Error(`${id}: incomplete`);
  if (denied !== "match-vip" in settings) throw new Error(`${id}: match-vip belongs to what denies, and only there`);
  const families = ["srcaddr", "dstaddr", "srcaddr6", "dstaddr6"].map((key) => settings[key]);
  if (denied && families.some((family) => word(family) !== "all")) throw new Error(`${id}: denies less than all`);
  return settings;
}

function servicePorts({ entries }: Parsed, name: string): { protocol: string; ports: number[] } {
  const service = entries["firewall service custom"]?.get(name);
  const { "tcp-portrange": tcp, "udp-portrange": udp } = service ?? {};
  if (Boolean(tcp) === Boolean(udp)) throw new Error(`no such service: ${name}`);
  return { protocol: tcp ? "tcp" : "udp", ports: (tcp ?? udp ?? []).map(Number) };
}

function networkIn({ entries }: Parsed, name: string): string {
  const [address, mask = ""] = entries["firewall address"]?.get(name)?.subnet ?? [];
  if (!address) throw new Error(`no such address: ${name}`);
  return `${address}/${prefixLengthOfMask(mask)}`;
}

function forwardsIn(parsed: Parsed, policies: readonly Settings[], wan: string): Reading["forwards"] {
  const vips = parsed.entries["firewall vip"] ?? new Map<string, Settings>();
  const using = (name: string) => policies.filter(({ dstaddr = [] }) => dstaddr.includes(name));
  return [...vips]
    .map(([name, vip]) => {
      if (word(vip.extintf) !== wan || word(vip.portforward) !== "enable") throw new Error(`${name}: open to more`);
      for (const { dstaddr, service, srcaddr6 } of using(name)) {
        if (word(dstaddr) !== name || srcaddr6) throw new Error(`${name}: beside another address`);
        const { protocol, ports } = servicePorts(parsed, word(service));
        if (protocol !== "tcp" || String(ports) !== word(vip.mappedport))
          throw new Error(`${name}: not the mapped port`);
      }
      const [from, ...others] = using(name).filter(({ srcintf }) => word(srcintf) === wan);
      if (!from || others.length > 0) throw new Error(`${name}: one policy from outside`);
      const inside = using(name).filter(({ srcintf, dstintf }) => word(srcintf) === word(dstintf));
      if (inside.some(({ nat, srcaddr }) => word(nat) !== "enable" || word(srcaddr) !== "all"))
        throw new Error("no nat");
      const everyone = from.srcaddr?.join() === "all";
      return {
        port: Number(word(vip.extport)),
        to: word(vip.mappedip),
        sources: everyone ? [] : (from.srcaddr ?? []).map((each) => networkIn(parsed, each)).toSorted(),
        hairpin: inside.length > 0,
      };
    })
    .toSorted((one, other) => one.port - other.port);
}

function vpnIn(parsed: Parsed, policies: readonly Settings[]): number[] {
  const vips = parsed.entries["firewall vip"] ?? new Map<string, Settings>();
  const ways = policies.filter(({ dstaddr }) => !vips.has(dstaddr?.join(" ") ?? ""));
  for (const { srcaddr, dstaddr } of ways) [srcaddr, dstaddr].map((each) => networkIn(parsed, word(each)));
  return ways
    .flatMap(({ service = [] }) => service.flatMap((name) => servicePorts(parsed, name).ports))
    .toSorted(byNumber);
}

function outboundIn(parsed: Parsed, policies: readonly Settings[]): Reading["outbound"] {
  const last = policies.at(-1);
  if (word(last?.action) !== "deny" || word(last?.service) !== "ALL") throw new Error("all else goes out as well");
  const accepted = policies.slice(0, -1);
  const [ipv6, ...more] = accepted.filter(({ srcaddr6 }) => srcaddr6);
  const rows = accepted
    .filter((policy) => policy !== ipv6)
    .map(({ service, srcaddr, dstaddr }) => {
      const to = word(dstaddr);
      const host = to === "all" ? "" : word(parsed.entries["firewall address"]?.get(to)?.fqdn);
      if (word(srcaddr) !== "all") throw new Error("some go out, and not all");
      return { name: word(service), ...servicePorts(parsed, word(service)), host };
    });
  const anywhere = [...new Set(rows.filter(({ host }) => host === "").map(({ name }) => name))];
  if (more.length > 0 || ipv6?.service?.join() !== anywhere.join()) throw new Error("IPv6 goes out by other rows");
  return sorted(rows.map(({ protocol, ports, host }) => ({ protocol, ports, host })));
}
