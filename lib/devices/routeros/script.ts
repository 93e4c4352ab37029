/** The whole as one file to import. It stops at the first line that the router refuses, so what closes comes first. */
import type { Names } from "@/lib/devices/device";
import type { Policy } from "@/lib/devices/policy";
import { accepted, filterIpv4, filterIpv6 } from "./filter";
import { hostList, type Known, listsOf, sourceList } from "./names";
import { nat } from "./nat";
import { add, quoted, tag } from "./rsc";

export function script(head: readonly string[], policy: Policy, forwards: readonly Known[], names: Names): string {
  const lists = listsOf(names);
  const parts = [
    ["# Without members in these lists nothing below would mean anything.", ...Object.values(lists).map(memberOrStop)],
    ["# No program inside opens ports.", "/ip upnp set enabled=no", "/ip nat-pmp set enabled=no"],
    ["# What an earlier import left goes once the new rules stand; its forwards go at once.", ...begin],
    ["# IPv6: nothing comes in.", ...filterIpv6(policy, lists)],
    addressLists(policy, forwards),
    ["# IPv4.", ...filterIpv4(policy, lists, names)],
    end,
    forwards.length > 0
      ? ["# What is open.", "/ip firewall filter", ...accepted(forwards, lists), ...nat(forwards, lists, names)]
      : [],
    policy.outbound?.ftpHelper
      ? ["# Plain FTP’s second connection.", "/ip firewall service-port set ftp disabled=no"]
      : [],
    leases(policy),
    isCloudName(policy) ? ["# Its own dynamic DNS.", "/ip cloud set ddns-enabled=yes"] : [],
  ];
  const lines = parts.filter((part) => part.length > 0).flatMap((part) => ["", ...part]);
  return [...head.map(commentLine), ...lines, ""].join("\n");
}

/** No line of it may seem to go on in the next. */
const commentLine = (line: string) => `# ${line.replaceAll("\\", "/")}`;

const memberOrStop = (list: string) =>
  `:if ([:len [/interface list member find list=${quoted(list)}]] = 0) do={ :error ${quoted(`The interface list ${list} has no member.`)} }`;

const ours = `[find comment~"^${tag}"]`;
const old = `${tag}old`;

const begin = [
  `/ip firewall nat remove ${ours}`,
  `/ipv6 firewall filter set ${ours} comment=${quoted(old)}`,
  `/ip firewall filter set ${ours} comment=${quoted(old)}`,
  `/ip firewall address-list remove ${ours}`,
  `/ip dhcp-server lease remove ${ours}`,
];

const end = [
  `/ipv6 firewall filter remove [find comment=${quoted(old)}]`,
  `/ip firewall filter remove [find comment=${quoted(old)}]`,
];

function addressLists({ outbound }: Policy, forwards: readonly Known[]): string[] {
  const hosts = [...new Set(outbound?.allows.flatMap(({ host }) => host ?? []) ?? [])];
  const lines = [
    ...hosts.map((host) => add({ list: hostList(host), address: host }, host)),
    ...forwards.flatMap(({ port, sources = [] }) =>
      sources.length > 1 ? sources.map((address) => add({ list: sourceList(port), address }, `${port} from`)) : [],
    ),
  ];
  return lines.length > 0 ? ["/ip firewall address-list", ...lines] : [];
}

const hostNames = { server: "MacPractice server", "mail-server": "Mail server" } as const;

function leases({ reservations }: Policy): string[] {
  const lines = reservations.flatMap(({ role, address, mac }) =>
    address && mac ? [add({ address, "mac-address": mac.toUpperCase() }, hostNames[role])] : [],
  );
  return lines.length > 0 ? ["# Fixed addresses.", "/ip dhcp-server lease", ...lines] : [];
}

/** The only name that the router keeps up to date by itself. */
export const isCloudName = ({ dynamicDns }: Policy) =>
  dynamicDns?.updater !== "server" && dynamicDns?.hostname?.endsWith(".sn.mynetname.net") === true;
