/** What several configurations make of a policy in the same way. */
import { maskOfPrefixLength } from "@/lib/net/prefix-length";
import type { Names } from "./device";
import type { HostRole, Policy, PolicyPart } from "./policy";

export type Reserved = { role: HostRole; address: string; mac: string };

/** Reservations that lack nothing. */
export function reservedOf({ reservations }: Policy): Reserved[] {
  return reservations.flatMap(({ role, address, mac }) => (address && mac ? [{ role, address, mac }] : []));
}

export const reservedParts = (reserved: readonly Reserved[]): PolicyPart[] =>
  reserved.map(({ role }) => `${role}-address` as const);

/** What staff outside reach through a VPN that ends on this device; undefined where a name for it is missing. */
export function vpnOf({ throughVpn, server }: Policy, names: Names) {
  const { vpn, "vpn-network": network } = names;
  if (!vpn || !network || !server.address || throughVpn.length === 0) return undefined;
  return { vpn, network, server: server.address, ports: throughVpn };
}

export function leftForVpn(policy: Policy, names: Names): string[] {
  const { throughVpn, server } = policy;
  if (throughVpn.length === 0 || vpnOf(policy, names)) return [];
  const why = server.address ? "the names vpn and vpn-network are not given" : "its address is not known";
  return [`Through the VPN, ${throughVpn.join(", ")} of the server: ${why}.`];
}

/** "198.51.100.0/24" as address and dotted mask. */
export function withMask(network: string): { address: string; mask: string } {
  const [address = "", length = "32"] = network.split("/");
  return { address, mask: maskOfPrefixLength(Number(length)) };
}

/** "198.51.100.0-24": of a network, fit for the name of an object. */
export const nameOfNetwork = (network: string) => network.replace("/", "-");
