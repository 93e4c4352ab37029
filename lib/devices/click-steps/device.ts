/** A click-sheet of a device's pages: the same order on every device, in its own words. */
import { blanksOf, withDestinations } from "@/lib/devices/common-left";
import type { ClickSheet, ClickSheetDevice, Names } from "@/lib/devices/device";
import { commonNames } from "@/lib/devices/names";
import type { Policy } from "@/lib/devices/policy";
import { closingSteps } from "./closing";
import { doneBy } from "./done";
import { cannotOf, leftOf } from "./left";
import { openingSteps } from "./opening";
import { type Pages, roleNames } from "./pages";
import { settingSteps } from "./settings";
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
    effect: "By hand, in this order: it closes first and opens last.",
    goBack: "put back what the first step backed up or wrote down.",
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
