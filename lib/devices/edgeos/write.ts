import { commentLines } from "@/lib/devices/command-line";
import { blanksOf, forwardsOf, leftForAnswers, withDestinations } from "@/lib/devices/common-left";
import type { Configuration, Names } from "@/lib/devices/device";
import type { Policy, PolicyPart } from "@/lib/devices/policy";
import { listed } from "@/lib/text/listed";
import { limitedOf, portForwards, translations } from "./forwards";
import { ruleSets } from "./rule-sets";

export const FILE = "network-handoff.edgeos.txt";

/** It ends before the commit: somebody must first see that no line was lost on the way. */
export function write(unnamed: Policy, names: Names): Configuration {
  const policy = withDestinations(unnamed, names);
  const forwards = forwardsOf(policy);
  const limited = limitedOf(forwards);
  const lines = [
    "configure",
    "delete port-forward",
    ...ruleSets(policy, limited, names.wan ?? ""),
    ...translations(limited, names),
    ...portForwards(forwards, names),
  ];
  const { outbound } = policy;
  const whole = outbound && outbound.left.length === 0 && !outbound.allows.some(({ host }) => host);
  return {
    files: [{ name: FILE, content: (head) => `${[...commentLines(head), "", ...lines].join("\n")}\n` }],
    does: [
      "firewall",
      // Of another line or a tunnel nothing is known here.
      ...forwards.map(({ item }): PolicyPart => item),
      ...(forwards.some(({ hairpin }) => hairpin) ? (["hairpin"] as const) : []),
      ...(whole ? (["outbound"] as const) : []),
    ],
    left: leftOf(policy),
    blanks: blanksOf(policy, { reservations: false }),
  };
}

function leftOf(policy: Policy): string[] {
  const { throughVpn, reservations, dynamicDns, outbound } = policy;
  const named = outbound?.allows.flatMap(({ host, ports }) => (host ? [`${listed(ports)} to ${host}`] : [])) ?? [];
  return [
    ...(throughVpn.length > 0
      ? [`Through the VPN, ${throughVpn.join(", ")} of the server: add rules where the VPN comes in.`]
      : []),
    "A VPN that ends on this router: its own port is closed here until you add a rule to NH_LOCAL.",
    "Each further line to the internet, and a tunnel that brings IPv6, is untouched: bind NH_IN, NH_LOCAL, NH6_IN and NH6_LOCAL there as well.",
    ...(outbound
      ? []
      : [
          "What is bound for what goes out (out) stays, also NH_OUT and NH6_OUT of an earlier import: take it away if outbound is no longer restricted.",
        ]),
    "Destination NAT rules that are there already: remove them. One that leads to a port that is forwarded here may still let in.",
    ...(named.length > 0
      ? [`Outbound ${named.join("; ")}: stays closed, since rules here take addresses and not names of hosts.`]
      : []),
    ...(reservations.length > 0 ? ["Fixed addresses: reserve them under Services, DHCP Server."] : []),
    ...(dynamicDns ? ["Dynamic DNS: set it under Services, DNS."] : []),
    "UPnP: see that it is off under Services or in the Config Tree.",
    ...leftForAnswers(policy),
  ];
}
