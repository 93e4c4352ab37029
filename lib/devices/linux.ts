/** What a Linux router needs and leaves, whichever program sets its rules. */
import type { Policy, PolicyPart } from "@/lib/devices/policy";
import { type forwardsOf, leftForAnswers } from "./common-left";
import type { NameNeeded, Names } from "./device";
import { leftForVpn } from "./file-parts";
import { commonNames } from "./names";

export const linuxNames: readonly NameNeeded[] = [
  commonNames.wan,
  commonNames.lan,
  commonNames.lanNetwork,
  commonNames.wanAddress,
  commonNames.vpn,
  commonNames.vpnNetwork,
  commonNames.dropBoxHost,
];

export const linuxCannot: readonly string[] = [
  "Addresses, DHCP reservations and dynamic DNS are set elsewhere on such a router.",
  "UPnP and NAT-PMP belong to a program of their own (miniupnpd): remove it.",
];

export function doneOnLinux({ outbound }: Policy, forwards: ReturnType<typeof forwardsOf>): PolicyPart[] {
  return [
    "firewall",
    ...forwards.map(({ item }): PolicyPart => item),
    ...(forwards.some(({ hairpin }) => hairpin) ? (["hairpin"] as const) : []),
    ...(outbound && outbound.left.length === 0 ? (["outbound"] as const) : []),
  ];
}

/** `lookedUp`: what the program does with the names of hosts. */
export function leftOnLinux(policy: Policy, names: Names, lookedUp: string): string[] {
  const { reservations, dynamicDns, outbound } = policy;
  return [
    ...leftForVpn(policy, names),
    `Another network inside than ${names.lan}, a guest network too: it reaches nothing until you add rules for it.`,
    "A VPN that ends on this router: its own port is closed here until you add a rule for it.",
    ...(reservations.length > 0 ? ["Fixed addresses: reserve them on the DHCP server."] : []),
    ...(dynamicDns ? ["Dynamic DNS: set up the updater by its provider’s instructions."] : []),
    "UPnP and NAT-PMP: see that no such program (miniupnpd) runs. Administration from outside is closed.",
    ...(outbound?.allows.some(({ host }) => host) ? [lookedUp] : []),
    ...leftForAnswers(policy),
  ];
}

/** By these ports the router's outside address is reached from inside only as forwarded. */
export const guardedPorts = ({ closed, forwards }: Policy) =>
  [...closed, ...forwards].map(({ port }) => port).sort((one, other) => one - other);

export const ftpHostsOf = ({ outbound }: Policy) =>
  outbound?.ftpHelper ? outbound.allows.flatMap(({ host, ports }) => (host && ports.includes(21) ? [host] : [])) : [];
