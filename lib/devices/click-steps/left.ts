/** What a click-sheet could not say, and what its device can't do at all. */
import { leftForAnswers } from "@/lib/devices/common-left";
import type { Policy } from "@/lib/devices/policy";
import { listed } from "@/lib/text/listed";
import { outboundDoubts } from "./outbound";
import { type Pages, roleNames } from "./pages";
import { isRoutersName, reservationsOf } from "./settings";
import { refusedSentence, type SplitForwards } from "./source-limit";

export function leftOf(pages: Pages, policy: Policy, { made, refused }: SplitForwards): string[] {
  const { outbound, ...withoutOutbound } = policy;
  const { dynamicDns, throughVpn } = policy;
  return [
    ...refused.map((forward) => refusedSentence(forward, pages.sourceLimit)),
    ...(throughVpn.length > 0
      ? [`The VPN: what staff outside reach through it (${listed(throughVpn)} of the server) is set on the VPN itself.`]
      : []),
    ...(pages.reserve ? [] : reservationsOf(policy).map(({ role }) => `The fixed address of ${roleNames[role]}.`)),
    ...(dynamicDns && isRoutersName(policy) && !pages.dynamicDns
      ? ["Dynamic DNS: none is known for this device. Let a program on the server keep the name up to date."]
      : []),
    ...(dynamicDns && !isRoutersName(policy)
      ? ["Dynamic DNS: a program on the server keeps the name up to date."]
      : []),
    ...(pages.hairpin.kind === "not-established" && made.some(({ hairpin }) => hairpin)
      ? ["The outside name from inside: not established for this device, so only tried."]
      : []),
    ...(pages.firewall === "not-established"
      ? [
          "The firewall: whether this device blocks what no rule names, over IPv4 and IPv6, is not established. Test from outside, over both.",
        ]
      : []),
    ...(outbound && pages.outbound ? outboundDoubts(pages, outbound) : []),
    ...(outbound && !pages.outbound
      ? ["Outbound traffic: this device cannot hold a list of what may go out. It stays as it is."]
      : []),
    ...leftForAnswers(pages.outbound ? policy : withoutOutbound),
  ];
}

export function cannotOf({ sourceLimit, dynamicDns, outbound, hairpin }: Pages): string[] {
  return [
    ...(sourceLimit.can
      ? []
      : [
          sourceLimit.established
            ? "Limit who may come in by a forward: such a port stays closed."
            : "Limit who may come in by a forward: not established, so such a port stays closed.",
        ]),
    ...(dynamicDns ? [] : ["Keep a dynamic DNS name up to date: none is known."]),
    ...(outbound ? [] : ["Hold a list of what may go out."]),
    ...(hairpin.kind === "not-established" ? ["Let devices inside use the outside name: not established."] : []),
  ];
}
