import { askers, inboundPorts, ipv6, udpPorts, wan } from "@/lib/devices/packets/addresses.testing";
import { type Check, check, type Expectation } from "@/lib/devices/packets/check.testing";
import { isIn, type Place } from "@/lib/devices/packets/place.testing";
import type { InboundRule, Plan } from "@/lib/plan";
import { hostAt } from "./host-at.testing";

/** To the office's public address: what a row forwards, to whom it is forwarded, and nothing else. */
export function fromInternet({ inbound }: Plan, place: Place): Check[] {
  const [asker] = askers;
  return [
    ...askers.flatMap((from) =>
      inboundPorts.map((port) =>
        check("internet", { protocol: "tcp", from, to: wan.router, port }, met(inbound, place, from, port)),
      ),
    ),
    ...udpPorts.map((port) => check("internet", { protocol: "udp", from: asker, to: wan.router, port }, "filtered")),
    ...insideAddresses(place).flatMap((to) =>
      inboundPorts.map((port) => check("internet", { protocol: "tcp", from: asker, to, port }, "filtered")),
    ),
    ...overIpv6(),
  ];
}

function met(rules: readonly InboundRule[], place: Place, from: string, port: number): Expectation {
  for (const rule of rules) {
    if (rule.action !== "forward" || rule.target.port !== port || rule.target.address === null) continue;
    const limits = "sources" in rule ? rule.sources : undefined;
    const letIn = limits === undefined || limits.some((network) => isIn(from, network));
    if (letIn) return { by: hostAt(rule.target.address, place), seenAs: from };
  }
  return "filtered";
}

/** Past the public address: somebody beside the router at the provider can send so. */
const insideAddresses = ({ server, mail, pc, router }: Place) => [...new Set([server, mail, pc, router])];

/** Every forward is IPv4, so nothing at all. */
function overIpv6(): Check[] {
  const from = ipv6.internet;
  return [ipv6.routerOutside, ipv6.routerInside, ipv6.server, ipv6.mail, ipv6.pc].flatMap((to) => [
    ...inboundPorts.map((port) => check("internet", { protocol: "tcp", from, to, port }, "filtered")),
    ...udpPorts.map((port) => check("internet", { protocol: "udp", from, to, port }, "filtered")),
  ]);
}
