import { elsewhere, inboundPorts, vpn } from "@/lib/devices/packets/addresses.testing";
import { type Check, check, type Expectation } from "@/lib/devices/packets/check.testing";
import type { Place } from "@/lib/devices/packets/place.testing";
import type { Plan } from "@/lib/plan";

/** Staff outside reach what the plan says on the server, and no other machine. */
export function throughVpn({ inbound, addressing }: Plan, { server, mail, pc, router }: Place): Check[] {
  const known = addressing.some(({ id, value }) => id === "server-address" && value !== undefined);
  const planned = inbound.flatMap((rule) => ("vpn" in rule && rule.vpn ? rule.ports : []));
  const met = (port: number): Expectation =>
    known && planned.some((one) => one === port) ? { by: "server", seenAs: vpn.client } : "filtered";
  const others = [mail, pc, router, vpn.router, elsewhere].filter((address) => address !== server);
  return [
    ...inboundPorts.map((port) => check("vpn", { protocol: "tcp", to: server, port }, met(port))),
    ...others.flatMap((to) => inboundPorts.map((port) => check("vpn", { protocol: "tcp", to, port }, "filtered"))),
  ];
}
