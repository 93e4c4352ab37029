import { askers, elsewhere, ipv6, vpn, wan } from "@/lib/devices/packets/addresses.testing";
import { type Check, check } from "@/lib/devices/packets/check.testing";
import type { Place } from "@/lib/devices/packets/place.testing";

/** Without rules everything is open: so it is the rules that close, and not the lab. */
export function allOpen({ server, mail, pc, router }: Place): Check[] {
  const [from] = askers;
  const both =
    mail === server ? [] : [check("internet", { protocol: "tcp", from, to: mail, port: 25 }, { by: "mail" })];
  return [
    ...both,
    ...[443, 1234, 8080].flatMap((port) => [
      check("internet", { protocol: "tcp", from, to: wan.router, port }, { by: "router" }),
      check("internet", { protocol: "tcp", from, to: server, port }, { by: "server" }),
      check("internet", { protocol: "tcp", to: ipv6.routerOutside, port }, { by: "router" }),
      check("internet", { protocol: "tcp", to: ipv6.server, port }, { by: "server" }),
      check("pc", { protocol: "tcp", to: wan.router, port }, { by: "router" }),
      check("pc", { protocol: "tcp", to: elsewhere, port }, { by: "internet", seenAs: pc }),
      check("pc", { protocol: "tcp", to: ipv6.internet, port }, { by: "internet" }),
      check("vpn", { protocol: "tcp", to: server, port }, { by: "server" }),
      check("vpn", { protocol: "tcp", to: router, port }, { by: "router" }),
      check("vpn", { protocol: "tcp", to: vpn.router, port }, { by: "router" }),
    ]),
    ...askers.map((asker) =>
      check("internet", { protocol: "tcp", from: asker, to: wan.router, port: 25 }, { by: "router" }),
    ),
    check("internet", { protocol: "udp", from, to: server, port: 53 }, { by: "server" }),
    check("internet", { protocol: "udp", from: ipv6.internet, to: ipv6.server, port: 53 }, { by: "server" }),
    check("pc", { protocol: "udp", to: elsewhere, port: 123 }, { by: "internet" }),
    check("pc", { protocol: "ftp", to: elsewhere, port: 21 }, { by: "internet" }),
  ];
}
