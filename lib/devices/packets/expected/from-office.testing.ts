import { ipv6, wan } from "@/lib/devices/packets/addresses.testing";
import { type Check, check, type Expectation } from "@/lib/devices/packets/check.testing";
import type { Place } from "@/lib/devices/packets/place.testing";
import type { InboundRule, Plan } from "@/lib/plan";
import { hostAt } from "./host-at.testing";

/** A computer of the office: by the public address it gets what everyone gets, and the router's own pages stay in reach. */
export function fromOffice(plan: Plan, place: Place): Check[] {
  const named = plan.inbound.flatMap((rule) => rule.ports.map((port) => ({ rule, port })));
  return [
    ...named.map(({ rule, port }) =>
      check("pc", { protocol: "tcp", to: wan.router, port }, byPublicAddress(rule, plan, place)),
    ),
    ...named.map(({ port }) => check("pc", { protocol: "tcp", to: ipv6.routerOutside, port }, "closed")),
    ...[place.router, ipv6.routerInside].flatMap((to) => [
      ...[22, 53, 80, 443, 8080].map((port) => check("pc", { protocol: "tcp", to, port }, { by: "router" })),
      check("pc", { protocol: "udp", to, port: 53 }, { by: "router" }),
    ]),
  ];
}

/** Whoever is inside is not among the named networks outside. */
function byPublicAddress(rule: InboundRule, { tasks }: Plan, place: Place): Expectation {
  const asked = rule.id === "in-443" && tasks.some(({ id }) => id === "hairpin");
  const toAll = rule.action === "forward" && !("sources" in rule && rule.sources);
  if (!asked || !toAll || rule.target.address === null) return "closed";
  return { by: hostAt(rule.target.address, place) };
}
