/**
 * The lab's cables: internet ── router ── switch ── server, mail, pc; and vpn ── router. Each in a namespace of its own, the
 * switch too: where bridged packets go through iptables, they would meet the router's rules twice.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  askers,
  elsewhere,
  hostAddresses,
  interfaces,
  ipv6,
  privateBlocks,
  type Role,
  roles,
  vpn,
  wan,
} from "./addresses.testing";
import { configOf } from "./leftovers.testing";
import { inside, must } from "./run.testing";

type NameOf = (role: Role) => string;

export async function build(nameOf: NameOf): Promise<void> {
  for (const role of roles) await must("ip", ["netns", "add", nameOf(role)]);
  await Promise.all(roles.map((role) => must("ip", inside(nameOf(role), ["sysctl", "-qw", ...settingsOf(role)]))));
  await must("ip", ["-batch", "-"], cables(nameOf).join("\n"));
  for (const role of roles) await must("ip", ["-n", nameOf(role), "-batch", "-"], linesOf(role).join("\n"));
  writeNames(nameOf("router"), {});
}

/** Only files are asked for a name, so that nothing of this computer's network takes part. */
export function writeNames(namespace: string, hosts: Readonly<Record<string, string>>): void {
  const folder = configOf(namespace);
  mkdirSync(folder, { recursive: true });
  // iptables looks for a network of that name before it looks for a host.
  writeFileSync(join(folder, "nsswitch.conf"), "hosts: files\nnetworks: files\n");
  writeFileSync(join(folder, "resolv.conf"), "nameserver 127.0.0.1\n");
  const lines = Object.entries(hosts).map(([name, address]) => `${address} ${name}`);
  writeFileSync(join(folder, "hosts"), `${["127.0.0.1 localhost", ...lines].join("\n")}\n`);
}

function settingsOf(role: Role): string[] {
  const everywhere = [
    "net.ipv4.conf.all.rp_filter=0",
    "net.ipv4.conf.default.rp_filter=0",
    "net.ipv6.conf.all.disable_ipv6=0",
    "net.ipv6.conf.default.disable_ipv6=0",
    "net.ipv6.conf.default.accept_dad=0",
    "net.ipv6.conf.default.accept_ra=0",
  ];
  if (role !== "router") return everywhere;
  // One ruleset's connections must not be remembered under the next.
  const short = ["close", "time_wait", "syn_sent", "syn_recv", "fin_wait", "close_wait", "last_ack"].map(
    (state) => `net.netfilter.nf_conntrack_tcp_timeout_${state}=3`,
  );
  return [
    ...everywhere,
    "net.ipv4.ip_forward=1",
    "net.ipv6.conf.all.forwarding=1",
    "net.ipv4.conf.all.send_redirects=0",
    "net.ipv4.conf.default.send_redirects=0",
    "net.netfilter.nf_conntrack_udp_timeout=5",
    "net.netfilter.nf_conntrack_udp_timeout_stream=5",
    ...short,
  ];
}

function cables(nameOf: NameOf): string[] {
  const cable = (one: Role, at: string, other: Role, there: string) =>
    `link add ${at} netns ${nameOf(one)} type veth peer name ${there} netns ${nameOf(other)}`;
  return [
    cable("internet", "eth0", "router", interfaces.wan),
    cable("router", interfaces.lan, "switch", "port0"),
    cable("server", "eth0", "switch", "port1"),
    cable("mail", "eth0", "switch", "port2"),
    cable("pc", "eth0", "switch", "port3"),
    cable("vpn", "eth0", "router", interfaces.vpn),
  ];
}

const up = (...devices: string[]) => ["lo", ...devices].map((device) => `link set ${device} up`);

function linesOf(role: Role): string[] {
  return linesByRole[role]();
}

const officeHost = (address: string) => () => [
  ...up("eth0"),
  `addr add ${address}/64 dev eth0 nodad`,
  `route add default via ${ipv6.routerInside}`,
];

const linesByRole: Readonly<Record<Role, () => string[]>> = {
  internet: () => [
    ...up("eth0"),
    `addr add ${wan.provider}/${wan.prefix} dev eth0`,
    `addr add ${ipv6.internet}/64 dev eth0 nodad`,
    ...[...askers, ...hostAddresses, elsewhere].map((address) => `addr add ${address}/32 dev lo`),
    // A neighbor at the provider can send to inside addresses: the router must be what stops it.
    ...[...privateBlocks, vpn.network].map((block) => `route add ${block} via ${wan.router}`),
    `route add ${ipv6.inside} via ${ipv6.routerOutside}`,
  ],
  router: () => [
    ...up(...Object.values(interfaces)),
    `addr add ${wan.router}/${wan.prefix} dev ${interfaces.wan}`,
    `route add default via ${wan.provider}`,
    `addr add ${vpn.router}/24 dev ${interfaces.vpn}`,
    `addr add ${ipv6.routerOutside}/64 dev ${interfaces.wan} nodad`,
    `addr add ${ipv6.routerInside}/64 dev ${interfaces.lan} nodad`,
    `route add default via ${ipv6.internet}`,
  ],
  switch: () => [
    "link add br0 type bridge",
    ...["port0", "port1", "port2", "port3"].flatMap((port) => [`link set ${port} master br0`, `link set ${port} up`]),
    ...up("br0"),
  ],
  server: officeHost(ipv6.server),
  mail: officeHost(ipv6.mail),
  pc: officeHost(ipv6.pc),
  vpn: () => [...up("eth0"), `addr add ${vpn.client}/24 dev eth0`, `route add default via ${vpn.router}`],
};
