/** Addresses and services by name: nothing of it lets anything through before a rule uses it. */
import type { forwardsOf } from "@/lib/devices/common-left";
import type { Names } from "@/lib/devices/device";
import { nameOfNetwork, vpnOf, withMask } from "@/lib/devices/file-parts";
import type { HostRole, Policy } from "@/lib/devices/policy";
import { addressGroup, addressObject, hostByName, type Request, serviceGroup, serviceObject } from "./requests";

export type Known = ReturnType<typeof forwardsOf>[number];

export const objectName = {
  host: (role: HostRole) => `NH ${role}`,
  network: (network: string) => `NH ${nameOfNetwork(network)}`,
  sources: ({ item }: Known) => `NH ${item} sources`,
  port: (protocol: string, port: number) => `NH ${protocol} ${port}`,
  closed: "NH closed ports",
  vpn: "NH VPN",
  outsideHost: (at: number) => `NH outside host ${at + 1}`,
  outService: (at: number) => `NH outside ${at + 1}`,
};

export function objects(policy: Policy, forwards: readonly Known[], names: Names): Request[] {
  return [...hosts(policy, forwards, names), ...sources(forwards, names), ...services(policy, forwards)];
}

function hosts(policy: Policy, forwards: readonly Known[], names: Names): Request[] {
  const { lan = "", wan = "" } = names;
  const way = vpnOf(policy, names);
  const inside = new Map([
    ...forwards.map(({ to }) => [to.role, to.address] as const),
    ...(way ? [["server", way.server] as const] : []),
  ]);
  return [
    ...[...inside].map(([role, ip]) => addressObject(objectName.host(role), lan, { host: { ip } })),
    ...(way ? network(objectName.vpn, way.vpn, way.network) : []),
    ...(policy.outbound?.allows ?? []).flatMap(({ host }, at) =>
      host ? [hostByName(objectName.outsideHost(at), wan, host)] : [],
    ),
  ];
}

function sources(forwards: readonly Known[], { wan = "" }: Names): Request[] {
  const limited = forwards.flatMap((forward) => (forward.sources ? [{ forward, sources: forward.sources }] : []));
  const all = [...new Set(limited.flatMap((each) => each.sources))];
  return [
    ...all.flatMap((each) => network(objectName.network(each), wan, each)),
    ...limited.map(({ forward, sources }) =>
      addressGroup(objectName.sources(forward), sources.map(objectName.network)),
    ),
  ];
}

/** One address is a host: a network of one is not known to be taken. */
function network(name: string, zone: string, text: string): Request[] {
  const known = withMask(text);
  if (!known) return [];
  const { address, mask } = known;
  const one = mask === "255.255.255.255";
  return [addressObject(name, zone, one ? { host: { ip: address } } : { network: { subnet: address, mask } })];
}

function services({ closed, outbound, throughVpn }: Policy, forwards: readonly Known[]): Request[] {
  const allows = outbound?.allows ?? [];
  const inside = [...closed, ...forwards].map(({ port }) => port);
  const of = (protocol: "tcp" | "udp") => allows.flatMap((allow) => (allow.protocol === protocol ? allow.ports : []));
  const each = (protocol: "tcp" | "udp", ports: readonly number[]) =>
    [...new Set(ports)]
      .sort((one, other) => one - other)
      .map((port) => serviceObject(objectName.port(protocol, port), protocol, port));
  return [
    ...each("tcp", [...inside, ...throughVpn, ...of("tcp")]),
    ...each("udp", of("udp")),
    serviceGroup(
      objectName.closed,
      closed.map(({ port }) => objectName.port("tcp", port)),
    ),
    ...allows.map(({ protocol, ports }, at) =>
      serviceGroup(
        objectName.outService(at),
        ports.map((port) => objectName.port(protocol, port)),
      ),
    ),
  ];
}
