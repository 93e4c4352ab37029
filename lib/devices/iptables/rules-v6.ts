/** Over IPv6 nothing is forwarded: what is closed is closed by name, and all else with it. */
import type { Names } from "@/lib/devices/device";
import type { Policy } from "@/lib/devices/policy";
import {
  closedByDefault,
  closedLines,
  closeFirst,
  established,
  onlyAsForwarded,
  outboundLines,
  ownSide,
  table,
} from "./lines";

export function rulesV6(policy: Policy, names: Names): string[] {
  // A host is one of IPv4 here: over IPv6 it would need a rule of its own, and the article names none.
  const allows = policy.outbound?.allows.filter(({ host }) => host === undefined);
  return [
    ...closeFirst(names),
    ...table("filter", closedByDefault, [
      ...established("INPUT"),
      ...routerItself(names),
      ...closedLines(policy, "INPUT", names),
      onlyAsForwarded(policy, names),
      ...ownSide(names),
      ...established("FORWARD"),
      ...closedLines(policy, "FORWARD", names),
      ...outboundLines(allows, names),
    ]),
  ];
}

/** Router and neighbor discovery, and DHCP: without these the router has no IPv6 address and finds nobody. */
function routerItself({ wan }: Names): string[] {
  return [
    ...[133, 134, 135, 136].map((type) => `-A INPUT -p ipv6-icmp --icmpv6-type ${type} -m hl --hl-eq 255 -j ACCEPT`),
    `-A INPUT -i ${wan} -s fe80::/10 -p udp --dport 546 -j ACCEPT`,
  ];
}
