/** A click-sheet of a device's pages: the same order on every device, in its own words. */
import { blanksOf, withDestinations } from "@/lib/devices/common-left";
import type { ClickSheet, ClickSheetDevice, Names } from "@/lib/devices/device";
import { commonNames } from "@/lib/devices/names";
import type { Policy, PolicyPart } from "@/lib/devices/policy";
import { closingSteps } from "./closing";
import { cannotOf, leftOf } from "./left";
import { openingSteps } from "./opening";
import { type Pages, roleNames } from "./pages";
import { isRoutersName, reservationsOf, settingSteps } from "./settings";
import { splitForwards } from "./source-limit";

export function clickSheetDevice(
  { firmware, sources }: Pick<ClickSheetDevice, "firmware" | "sources">,
  pages: Pages,
): ClickSheetDevice {
  return {
    kind: "click-sheet",
    proof: "documentation",
    firmware,
    names: pages.outbound ? [commonNames.dropBoxHost] : [],
    cannot: cannotOf(pages),
    effect: "Set by hand, in this order: it closes first and opens last, so whoever stops half-way leaves more closed.",
    goBack: "put back what you wrote down or backed up in the first step.",
    sources,
    clickSheet: (policy, names) => clickSheet(pages, policy, names),
  };
}

function clickSheet(pages: Pages, unnamed: Policy, names: Names): ClickSheet {
  const policy = withDestinations(unnamed, names);
  const split = splitForwards(pages, policy);
  return {
    steps: [
      ...closingSteps(pages, policy, split),
      ...settingSteps(pages, policy),
      ...openingSteps(pages, policy, split),
    ],
    does: doneBy(pages, policy, split),
    left: leftOf(pages, policy, split),
    blanks: [
      ...blanksOf({ ...policy, forwards: split.unknown }, { reservations: false }),
      ...policy.reservations.flatMap(({ role, address }) =>
        address ? [] : [`the address of ${roleNames[role]} (not reserved)`],
      ),
    ],
  };
}

function doneBy(pages: Pages, policy: Policy, { made }: ReturnType<typeof splitForwards>): PolicyPart[] {
  const { outbound } = policy;
  return [
    "firewall",
    "hardening",
    "closed",
    ...made.map(({ item }) => item),
    ...(pages.hairpin.kind !== "not-established" && made.some(({ hairpin }) => hairpin) ? (["hairpin"] as const) : []),
    ...(pages.reserve ? reservationsOf(policy).map(({ role }) => `${role}-address` as const) : []),
    ...(pages.dynamicDns && isRoutersName(policy) && policy.dynamicDns?.hostname ? (["dynamic-dns"] as const) : []),
    ...(pages.outbound && outbound && outbound.left.length === 0 ? (["outbound"] as const) : []),
  ];
}
