/** What a reader finds in a configuration, in the policy's words: what it must find is made from the policy without any writer. */
import { forwardsOf, withDestinations } from "@/lib/devices/common-left";
import type { Names } from "@/lib/devices/device";
import type { Policy } from "@/lib/devices/policy";

export type Reading = {
  /** By port. */
  forwards: { port: number; to: string; sources: readonly string[]; hairpin: boolean }[];
  /** Closed by name, over both families. */
  closed: { ipv4: number[]; ipv6: number[] };
  /** Whether all else from outside is closed. */
  denies: { ipv4: boolean; ipv6: boolean };
  /** What the VPN's network reaches on the server. */
  throughVpn: number[];
  outbound: "as it is" | { protocol: string; ports: readonly number[]; host: string }[];
  ftpHelper: boolean;
  reservations: { address: string; mac: string }[];
  dynamicDns: string;
};

export type Reader = {
  /** Throws at any word that it does not know: what a device would not understand must not pass for done. */
  read: (files: Readonly<Record<string, string>>) => Partial<Reading>;
  /** What such a device is never told, so that its reader says nothing of it. */
  leaves: readonly (keyof Reading)[];
  /** Where the device does what is asked in a way of its own. */
  adjust?: (expected: Reading, policy: Policy, names: Names) => Reading;
};

export function expectedReading(unnamed: Policy, names: Names): Reading {
  const policy = withDestinations(unnamed, names);
  const { closed, throughVpn, server, outbound, reservations, dynamicDns } = policy;
  const ports = closed.map(({ port }) => port).toSorted(byNumber);
  const hasVpn = Boolean(names.vpn && names["vpn-network"] && server.address);
  return {
    forwards: forwardsOf(policy)
      .map(({ port, to, sources = [], hairpin }) => ({ port, to: to.address, sources: sources.toSorted(), hairpin }))
      .toSorted((one, other) => one.port - other.port),
    closed: { ipv4: ports, ipv6: ports },
    denies: { ipv4: true, ipv6: true },
    throughVpn: hasVpn ? throughVpn.toSorted(byNumber) : [],
    outbound: outbound
      ? sorted(outbound.allows.map(({ protocol, ports, host = "" }) => ({ protocol, ports, host })))
      : "as it is",
    ftpHelper: outbound?.ftpHelper ?? false,
    reservations: sorted(
      reservations.flatMap(({ address, mac }) => (address && mac ? [{ address, mac: mac.toLowerCase() }] : [])),
    ),
    dynamicDns: dynamicDns?.updater === "server" ? "" : (dynamicDns?.hostname ?? ""),
  };
}

export const byNumber = (one: number, other: number) => one - other;

/** Whatever the order in which a device is told. */
export function sorted<Entry>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
