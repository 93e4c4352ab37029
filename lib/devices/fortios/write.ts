import { commentLines } from "@/lib/devices/command-line";
import { blanksOf, forwardsOf, leftForAnswers, withDestinations } from "@/lib/devices/common-left";
import type { Configuration, Names } from "@/lib/devices/device";
import { leftForVpn, type Reserved, reservedOf, reservedParts } from "@/lib/devices/file-parts";
import type { Policy, PolicyPart } from "@/lib/devices/policy";
import { type Block, blockLines } from "./blocks";
import { addresses, forwardedPorts, services } from "./objects";
import { closing, opening } from "./policies";

export const FILE = "network-handoff.fortios.conf";

export function write(unnamed: Policy, names: Names): Configuration {
  const policy = withDestinations(unnamed, names);
  const forwards = forwardsOf(policy);
  const reserved = names["dhcp-server"] ? reservedOf(policy) : [];
  const blocks = [
    addresses(policy, forwards, names),
    services(policy, forwards),
    closing(policy, names),
    forwardedPorts(forwards, names),
    opening(policy, forwards, names),
    ...reservations(reserved, names),
  ];
  const hairpin = forwards.some((forward) => forward.hairpin);
  return {
    files: [
      {
        name: FILE,
        content: (head) => `${[...commentLines(head), "", ...blocks.flatMap((b) => blockLines(b))].join("\n")}\n`,
      },
    ],
    does: [
      "firewall",
      // What was forwarded stays in the lists, further lines are untouched, and hairpin was seen on no device.
      ...forwards.map(({ item }): PolicyPart => item),
      ...reservedParts(reserved),
      ...(policy.outbound && policy.outbound.left.length === 0 ? (["outbound"] as const) : []),
    ],
    left: leftOf(policy, names, hairpin),
    blanks: blanksOf(policy, { reservations: Boolean(names["dhcp-server"]) }),
  };
}

function reservations(reserved: readonly Reserved[], { "dhcp-server": server = "" }: Names): Block[] {
  if (reserved.length === 0) return [];
  const entries = reserved.map(({ role, address, mac }, at) => ({
    id: 7701 + at,
    settings: [["ip", address] as const, ["mac", mac] as const, ["description", `NH ${role}`] as const],
  }));
  return [
    {
      path: "system dhcp server",
      entries: [{ id: server, settings: [], inner: { path: "reserved-address", entries } }],
    },
  ];
}

function leftOf(policy: Policy, names: Names, hairpin: boolean): string[] {
  const { reservations, dynamicDns, outbound } = policy;
  return [
    "Must be seen at the end: the NH policies stand above every other, and none was refused.",
    "Each further line to the internet (a second provider, LTE, a tunnel) is untouched: see by hand what comes in there, over IPv4 and IPv6, and what goes out.",
    ...leftForVpn(policy, names),
    "Forwarded ports (virtual IPs) and policies from outside that are there already: they let nothing in any more. Remove them first, since a second virtual IP for the same port may be refused.",
    "Administration from outside: take HTTPS, HTTP, SSH and Telnet from the outside interface’s allowed access.",
    ...(hairpin ? ["The outside name from inside: written, but not known to work. Try it."] : []),
    ...(outbound
      ? []
      : [
          "Outbound policies of an earlier import (7720 and up): left as they are. Delete them all if outbound is no longer restricted.",
        ]),
    ...(reservations.length > 0 && !names["dhcp-server"]
      ? ["Fixed addresses: the number of the DHCP server is not given, so reserve them by hand."]
      : []),
    ...(dynamicDns
      ? [
          "Dynamic DNS: set it by hand. FortiOS knows no DuckDNS and no Cloudflare; with those, let the server update the name.",
        ]
      : []),
    ...leftForAnswers(policy),
  ];
}
