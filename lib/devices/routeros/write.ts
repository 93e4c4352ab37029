import { blanksOf, forwardsOf, leftForAnswers, withDestinations } from "@/lib/devices/common-left";
import type { Configuration, Names } from "@/lib/devices/device";
import type { Policy, PolicyPart } from "@/lib/devices/policy";
import { listed } from "@/lib/text/listed";
import type { Known } from "./names";
import { isCloudName, script } from "./script";

export function write(unnamed: Policy, names: Names): Configuration {
  const policy = withDestinations(unnamed, names);
  const forwards = forwardsOf(policy);
  return {
    files: [{ name: "network-handoff.rsc", content: (head) => script(head, policy, forwards, names) }],
    does: [
      "firewall",
      ...forwards.map(({ item }): PolicyPart => item),
      // With an address that changes nobody has seen it work.
      ...(names["wan-address"] && forwards.some(({ hairpin }) => hairpin) ? (["hairpin"] as const) : []),
      ...policy.reservations.flatMap(({ role, address, mac }): PolicyPart[] =>
        address && mac ? [`${role}-address`] : [],
      ),
      ...(isCloudName(policy) ? (["dynamic-dns"] as const) : []),
      ...(policy.outbound?.left.length === 0 ? (["outbound"] as const) : []),
    ],
    left: leftOf(policy, forwards, names),
    blanks: blanksOf(policy, { reservations: true }),
  };
}

function leftOf(policy: Policy, forwards: readonly Known[], names: Names): string[] {
  const { dynamicDns } = policy;
  return [
    "Older forwards and rules stay in their lists, where they let nothing in any more: remove them.",
    `Look at the members of the lists first (/interface list member print): ${names.wan} must hold every interface to the internet, the one that has the outside address (such as pppoe-out1) and tunnels of IPv6 too, and ${names.lan} the office’s bridge.`,
    ...leftThroughVpn(policy, names),
    "A VPN that ends on this router, a forward that the office’s phones need: closed here until you add an accept rule for it, before the rules NH-rest. What comes out of an IPsec tunnel counts as coming from the internet.",
    ...(forwards.some(({ hairpin }) => hairpin) && !names["wan-address"]
      ? ["443 by the outside name from inside, with an address that changes: try it from a computer of the office."]
      : []),
    ...(dynamicDns && !isCloudName(policy) ? [dynamicDnsLeft(policy)] : []),
    ...leftForAnswers(policy),
  ];
}

function leftThroughVpn({ throughVpn, server }: Policy, names: Names): string[] {
  if (throughVpn.length === 0 || (names["vpn-network"] && server.address)) return [];
  const why = server.address ? "the name vpn-network is not given" : "its address is not known";
  return [`Through the VPN, ${listed(throughVpn)} of the server: ${why}.`];
}

function dynamicDnsLeft({ dynamicDns }: Policy): string {
  return dynamicDns?.updater === "server"
    ? "Dynamic DNS: the updater runs on the server."
    : "Dynamic DNS: this router by itself keeps no name but its own (sn.mynetname.net) up to date. Any other needs a script, or an updater on the server.";
}
