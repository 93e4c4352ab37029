import type { Names } from "@/lib/devices/device";
import { elsewhere, ipv6, outboundPorts, udpPorts, wan } from "@/lib/devices/packets/addresses.testing";
import { type Check, check, type Expectation } from "@/lib/devices/packets/check.testing";
import type { Place } from "@/lib/devices/packets/place.testing";
import type { OutboundRule, Plan } from "@/lib/plan";

type Asked = { protocol: "tcp" | "udp"; port: number /** Undefined: a host that no row names. */; host?: string };

/** From the office to the internet: everything, or just what the rows allow, to the hosts that they name. */
export function outbound(plan: Plan, place: Place, names: Names): Check[] {
  const lets = plan.outboundPolicy === "restricted" ? allowedBy(plan.outbound, names) : () => true;
  const met = (asked: Asked): Expectation => (lets(asked) ? { by: "internet" } : "filtered");
  // Out over IPv4 everybody is the router's public address.
  const seen = (expects: Expectation) => (typeof expects === "string" ? expects : { ...expects, seenAs: wan.router });
  const hosts: [address: string, host?: string][] = [
    [elsewhere],
    ...Object.entries(place.hosts).map(([host, address]): [string, string] => [address, host]),
  ];
  const asked: Omit<Asked, "host">[] = [
    ...outboundPorts.map((port) => ({ protocol: "tcp" as const, port })),
    ...udpPorts.map((port) => ({ protocol: "udp" as const, port })),
  ];
  return [
    ...hosts.flatMap(([to, host]) =>
      asked.map((one) => check("pc", { ...one, to }, seen(met({ ...one, ...(host && { host }) })))),
    ),
    // A row that names a host means its IPv4 address.
    ...asked.map((one) => check("pc", { ...one, to: ipv6.internet }, met(one))),
    ...[25, 443, 8080].map((port) =>
      check("server", { protocol: "tcp", to: elsewhere, port }, seen(met({ protocol: "tcp", port }))),
    ),
    ...transfers(plan, place),
    check("router", { protocol: "udp", to: elsewhere, port: 53 }, { by: "internet" }),
    check("router", { protocol: "tcp", to: elsewhere, port: 443 }, { by: "internet" }),
  ];
}

function allowedBy(rules: readonly OutboundRule[], names: Names): (asked: Asked) => boolean {
  const allows = rules.filter(({ action }) => action === "allow");
  return ({ protocol, port, host }) =>
    allows.some((rule) => {
      if (!("destination" in rule) || rule.protocol !== protocol || !rule.ports.includes(port)) return false;
      const { destination } = rule;
      if (destination.kind === "any") return true;
      if (destination.kind === "host") return destination.host === host;
      // Without a destination in the articles a row stays closed, until somebody has named the host.
      return host !== undefined && host === names["drop-box-host"];
    });
}

/** Plain FTP goes over a second connection, which only the router's helper knows of. */
function transfers({ outbound, outboundPolicy }: Plan, { hosts }: Place): Check[] {
  if (outboundPolicy !== "restricted") return [];
  return outbound.flatMap((rule) => {
    if (rule.action !== "allow" || !rule.ports.includes(21) || rule.destination.kind !== "host") return [];
    const to = hosts[rule.destination.host];
    return to ? [check("pc", { protocol: "ftp", to, port: 21 }, { by: "internet", seenAs: wan.router })] : [];
  });
}
