/** Addresses, services and forwarded ports by name: nothing of it lets anything through before a policy uses it. */
import type { forwardsOf } from "@/lib/devices/common-left";
import type { Names } from "@/lib/devices/device";
import { nameOfNetwork, vpnOf, withMask } from "@/lib/devices/file-parts";
import type { Allow, Policy } from "@/lib/devices/policy";
import type { Block, Entry, Setting } from "./blocks";

export type Known = ReturnType<typeof forwardsOf>[number];

export const objectName = {
  network: (network: string) => `NH-${nameOfNetwork(network)}`,
  port: (port: number) => `NH-tcp-${port}`,
  /** By its place: an item names its host, which may be longer than a name here. */
  host: (at: number) => `NH-out-host-${at + 1}`,
  /** By what it holds: under the name of another, an earlier import's ports of the other protocol would stay in it. */
  allow: (allow: Allow) => `NH-out-${takesHelper(allow) ? "ftp" : allow.protocol}-${allow.ports.join("-")}`,
  vip: ({ port }: Known) => `NH-forward-${port}`,
};

export function addresses(policy: Policy, forwards: readonly Known[], names: Names): Block {
  const vpn = vpnOf(policy, names);
  const networks = [
    ...forwards.flatMap(({ sources = [] }) => sources),
    ...(vpn ? [vpn.network, `${vpn.server}/32`] : []),
  ];
  const hosts = policy.outbound?.allows.flatMap(({ host }, at) => (host ? [{ host, at }] : [])) ?? [];
  return {
    path: "firewall address",
    entries: [
      ...[...new Set(networks)].flatMap((network): Entry[] => {
        const known = withMask(network);
        if (!known) return [];
        return [{ id: objectName.network(network), settings: [["subnet", known.address, known.mask]] }];
      }),
      ...hosts.map(
        ({ host, at }): Entry => ({
          id: objectName.host(at),
          settings: [
            ["type", "fqdn"],
            ["fqdn", host],
          ],
        }),
      ),
    ],
  };
}

/** The word `protocol` stays out: it is named otherwise before and after 7.6, and what is wanted is what it is without it. */
export function services(policy: Policy, forwards: readonly Known[]): Block {
  const ports = [...policy.closed, ...forwards].map(({ port }) => port);
  const all = [...new Set([...ports, ...policy.throughVpn])].sort((one, other) => one - other);
  return {
    path: "firewall service custom",
    entries: [
      ...all.map((port): Entry => ({ id: objectName.port(port), settings: [["tcp-portrange", port]] })),
      ...[...new Map((policy.outbound?.allows ?? []).map((allow) => [objectName.allow(allow), allow]))].map(
        ([id, allow]): Entry => ({ id, settings: outboundService(allow) }),
      ),
    ],
  };
}

function outboundService(allow: Allow): Setting[] {
  const { protocol, ports } = allow;
  return [[`${protocol}-portrange`, ...ports], ...(takesHelper(allow) ? ([["helper", "ftp"]] as const) : [])];
}

const takesHelper = ({ host, ports }: Allow) => Boolean(host) && ports.includes(21);

/** Tied to the outside interface: tied to any, with an address that changes, it would catch all that goes out by this port. */
export function forwardedPorts(forwards: readonly Known[], { wan, "wan-address": fixed = "0.0.0.0" }: Names): Block {
  return {
    path: "firewall vip",
    entries: forwards.map((forward) => ({
      id: objectName.vip(forward),
      settings: [
        ["extip", fixed],
        ["extintf", wan ?? ""],
        ["mappedip", forward.to.address],
        ["portforward", "enable"],
        ["extport", forward.port],
        ["mappedport", forward.port],
      ],
    })),
  };
}
