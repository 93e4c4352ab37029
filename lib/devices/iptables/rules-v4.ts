import type { forwardsOf } from "@/lib/devices/common-left";
import type { Names } from "@/lib/devices/device";
import { vpnOf } from "@/lib/devices/file-parts";
import { ftpHostsOf } from "@/lib/devices/linux";
import type { Policy } from "@/lib/devices/policy";
import {
  closedByDefault,
  closedLines,
  closeFirst,
  comment,
  established,
  onlyAsForwarded,
  otherAddress,
  outboundLines,
  ownSide,
  table,
  toPorts,
} from "./lines";

/** A forward whose target is known. */
type Known = ReturnType<typeof forwardsOf>[number];

export function rulesV4(policy: Policy, forwards: readonly Known[], names: Names): string[] {
  const { wan } = names;
  return [
    ...closeFirst(names),
    ...helpers(policy, names),
    ...table("nat", { PREROUTING: "ACCEPT", INPUT: "ACCEPT", OUTPUT: "ACCEPT", POSTROUTING: "ACCEPT" }, [
      ...forwards.flatMap((forward) => translated(forward, names)),
      ...forwards.flatMap((forward) => hairpinned(forward, names)),
      `-A POSTROUTING -o ${wan} -j MASQUERADE`,
    ]),
    ...table("filter", closedByDefault, [
      ...established("INPUT"),
      ...closedLines(policy, "INPUT", names),
      onlyAsForwarded(policy, names),
      ...ownSide(names),
      `-A INPUT -i ${wan} -p udp --sport 67 --dport 68 -j ACCEPT`,
      ...established("FORWARD"),
      ...forwards.flatMap((forward) => accepted(forward, names)),
      ...closedLines(policy, "FORWARD", names),
      ...vpnLines(policy, names),
      ...outboundLines(policy.outbound?.allows, names),
    ]),
  ];
}

/** Plain FTP opens a second connection, which only its helper foresees. */
function helpers(policy: Policy, { lan }: Names): string[] {
  const hosts = ftpHostsOf(policy);
  if (hosts.length === 0) return [];
  const rules = hosts.map((host) => `-A PREROUTING -i ${lan} -d ${host} -p tcp --dport 21 -j CT --helper ftp`);
  return table("raw", { PREROUTING: "ACCEPT", OUTPUT: "ACCEPT" }, rules);
}

/** One rule for each network that is let in; one for all where nobody is named. */
const from = ({ sources }: Known) => (sources ? sources.map((network) => `-s ${network} `) : [""]);

function translated(forward: Known, { wan, lan, "wan-address": fixed }: Names): string[] {
  const { to, port, hairpin } = forward;
  const there = `-p tcp --dport ${port} -j DNAT --to-destination ${to.address}:${port}`;
  // Where it changes: whatever address the interface has on which it comes in, and no other of the router.
  const outside = fixed ? `-d ${fixed}` : "-m addrtype --dst-type LOCAL --limit-iface-in";
  const inside = fixed ? outside : otherAddress;
  return [
    ...from(forward).map((source) => `-A PREROUTING -i ${wan} ${source}${outside} ${there}`),
    ...(hairpin ? [`-A PREROUTING -i ${lan} ${inside} ${there}`] : []),
  ];
}

function hairpinned({ to, port, hairpin }: Known, { lan, "lan-network": network }: Names): string[] {
  if (!hairpin) return [];
  return [
    `-A POSTROUTING -s ${network} -d ${to.address} -o ${lan} -p tcp --dport ${port} -m conntrack --ctstate DNAT -j MASQUERADE`,
  ];
}

function accepted(forward: Known, { wan, lan }: Names): string[] {
  const { to, port, service, hairpin } = forward;
  const there = `-d ${to.address} -p tcp --dport ${port} -m conntrack --ctstate DNAT ${comment(service)} -j ACCEPT`;
  return [
    ...from(forward).map((source) => `-A FORWARD -i ${wan} ${source}${there}`),
    ...(hairpin ? [`-A FORWARD -i ${lan} ${there}`] : []),
  ];
}

function vpnLines(policy: Policy, names: Names): string[] {
  const known = vpnOf(policy, names);
  if (!known) return [];
  const { vpn, network, server, ports } = known;
  return [`-A FORWARD -i ${vpn} -o ${names.lan} -s ${network} -d ${server} -p tcp ${toPorts(ports)} -j ACCEPT`];
}
