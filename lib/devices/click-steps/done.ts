/** What is done once somebody has gone through a click-sheet: nothing that rests on words alone which nobody has seen. */
import type { Policy, PolicyPart } from "@/lib/devices/policy";
import { outboundDoubts } from "./outbound";
import type { Page, Pages } from "./pages";
import { isRoutersName, reservationsOf } from "./settings";
import type { SplitForwards } from "./source-limit";

export function doneBy(pages: Pages, policy: Policy, { made }: SplitForwards): PolicyPart[] {
  const { defaultHost, upnp, inbound, alsoClose = [] } = pages;
  const [ipv6, administration] = [pages.ipv6, pages.administration].map((page) =>
    page === "with-inbound" ? inbound : page,
  );
  const parts: readonly (readonly [PolicyPart, boolean])[] = [
    ["firewall", isFirewallShown(pages) && isShown(ipv6)],
    ["hardening", [defaultHost, upnp, administration].every(isShown)],
    // What no rule names is part of it.
    [
      "closed",
      isFirewallShown(pages) && [defaultHost, ipv6, ...(inbound ? [inbound] : []), ...alsoClose].every(isShown),
    ],
    ...made.map(({ item }) => [item, true] as const),
    ["hairpin", pages.hairpin.kind !== "not-established" && made.some(({ hairpin }) => hairpin)],
    ...(pages.reserve ? reservationsOf(policy).map(({ role }) => [`${role}-address`, true] as const) : []),
    ["dynamic-dns", Boolean(pages.dynamicDns && isRoutersName(policy) && policy.dynamicDns?.hostname)],
    ["outbound", isOutboundDone(pages, policy)],
  ];
  return parts.flatMap(([part, isDone]) => (isDone ? [part] : []));
}

const isShown = (page: Page | undefined): boolean =>
  page !== undefined && (!page.unconfirmed || page.seen !== undefined);

const isFirewallShown = ({ firewall }: Pages): boolean =>
  firewall !== "not-established" && ("alwaysOn" in firewall || isShown(firewall));

const isOutboundDone = (pages: Pages, { outbound }: Policy): boolean =>
  outbound !== undefined &&
  pages.outbound !== undefined &&
  outbound.left.length === 0 &&
  outboundDoubts(pages, outbound).length === 0;
