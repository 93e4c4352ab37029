import { blanksOf, forwardsOf, leftForAnswers } from "@/lib/devices/common-left";
import type { Configuration, Names } from "@/lib/devices/device";
import { leftForVpn, reservedOf, reservedParts } from "@/lib/devices/file-parts";
import type { Policy, PolicyPart } from "@/lib/devices/policy";
import { listed } from "@/lib/text/listed";
import { firewall, type Known } from "./firewall";
import { script, updatedName } from "./script";

export function write(policy: Policy, names: Names): Configuration {
  const forwards = forwardsOf(policy);
  const sections = firewall(policy, forwards, names);
  return {
    files: [{ name: "network-handoff.sh", content: (head) => script(head, sections, policy) }],
    does: [
      "firewall",
      "closed",
      ...forwards.map(({ item }): PolicyPart => item),
      ...(forwards.some(({ hairpin }) => hairpin) ? (["hairpin"] as const) : []),
      ...reservedParts(reservedOf(policy)),
      ...(policy.outbound && hostRows(policy).length + policy.outbound.left.length === 0
        ? (["outbound"] as const)
        : []),
    ],
    left: leftOf(policy, forwards, names),
    blanks: blanksOf(policy, { reservations: true }),
  };
}

const hostRows = ({ outbound }: Policy) => outbound?.allows.filter(({ host }) => host !== undefined) ?? [];

function leftOf(policy: Policy, forwards: readonly Known[], names: Names): string[] {
  const { dynamicDns } = policy;
  return [
    ...leftForVpn(policy, names),
    ...(reservedOf(policy).length > 0
      ? ["Where the address or the MAC address is reserved already, that stays as it is, and the script says so."]
      : []),
    "A VPN that ends on this router: its own port is closed here until you add a rule for it.",
    ...(forwards.some(({ hairpin }) => hairpin)
      ? [
          "Run it while the internet line is up: without its address this firewall leaves out that 443 is reached by the outside name from inside, and the script puts the old firewall back. Devices in another zone need a list reflection_zone in that redirect, with lan and theirs.",
        ]
      : []),
    ...hostRows(policy).map(
      ({ ports, host, services }) =>
        `Outbound ${listed(ports)} to ${host} (${services}): stays closed, since a host name in a rule makes this firewall leave the rule out. Look up its address and add a rule for that from lan to wan, above the last one. Look again where the host moves.`,
    ),
    ...(policy.outbound?.ftpHelper
      ? ["Plain FTP also needs the package kmod-nf-nathelper, and the line list helper 'ftp' in the zone lan."]
      : []),
    ...(dynamicDns ? dynamicDnsLeft(policy) : []),
    ...leftForAnswers(policy),
  ];
}

function dynamicDnsLeft(policy: Policy): string[] {
  if (policy.dynamicDns?.updater === "server") return ["Dynamic DNS: the updater runs on the server."];
  if (!updatedName(policy)) return ["Dynamic DNS: the name is not known yet, so nothing is set up for it."];
  return [
    "Dynamic DNS: install ddns-scripts and run this again. Then choose the provider, fill in user and password on the router, and set enabled to 1.",
  ];
}
