/** What several configurations make of a policy in the same way. */
import { parseIpv4 } from "@/lib/net/ipv4";
import { maskOfPrefixLength } from "@/lib/net/prefix-length";
import type { Names } from "./device";
import { isInside } from "./names";
import type { HostRole, Policy, PolicyPart } from "./policy";

export type Reserved = { role: HostRole; address: string; mac: string };

/** Reservations that lack nothing. */
export function reservedOf({ reservations }: Policy): Reserved[] {
  return reservations.flatMap(({ role, address, mac }) => (address && mac ? [{ role, address, mac }] : []));
}

export const reservedParts = (reserved: readonly Reserved[]): PolicyPart[] =>
  reserved.map(({ role }) => `${role}-address` as const);

/** What staff outside reach through a VPN that ends on this device; undefined where a name for it is missing, or is not a VPN's. */
export function vpnOf({ throughVpn, server }: Policy, names: Names) {
  const { vpn, wan, lan, "vpn-network": network } = names;
  if (!vpn || !network || !server.address || throughVpn.length === 0) return undefined;
  const others = [wan, lan].map((name) => name?.toLowerCase());
  if (others.includes(vpn.toLowerCase()) || !isInside(network)) return undefined;
  return { vpn, network, server: server.address, ports: throughVpn };
}

export function leftForVpn(policy: Policy, names: Names): string[] {
  const { throughVpn, server } = policy;
  if (throughVpn.length === 0 || vpnOf(policy, names)) return [];
  const why = server.address
    ? "vpn and vpn-network are not given, or are not those of a VPN with a private network"
    : "its address is not known";
  return [`Through the VPN, ${throughVpn.join(", ")} of the server: ${why}.`];
}

/** "198.51.100.0/24" as address and dotted mask; nothing where it is no network, since no mask may be guessed. */
export function withMask(network: string): { address: string; mask: string } | undefined {
  const [address = "", length = ""] = network.split("/");
  if (!parseIpv4(address).ok || !/^([0-9]|[12][0-9]|3[0-2])$/.test(length)) return undefined;
  return { address, mask: maskOfPrefixLength(Number(length)) };
}

/** "198.51.100.0-24": of a network, fit for the name of an object. */
export const nameOfNetwork = (network: string) => network.replace("/", "-");
