/** What a plan means for packets, read off its rows alone: no policy and no writer has a say in it. */
import type { Names } from "@/lib/devices/device";
import type { Check } from "@/lib/devices/packets/check.testing";
import type { Place } from "@/lib/devices/packets/place.testing";
import type { Plan } from "@/lib/plan";
import { fromInternet } from "./from-internet.testing";
import { fromOffice } from "./from-office.testing";
import { outbound } from "./outbound.testing";
import { throughVpn } from "./through-vpn.testing";

export { allOpen } from "./all-open.testing";

export function expectedOf(plan: Plan, place: Place, names: Names): Check[] {
  return [
    ...fromInternet(plan, place),
    ...fromOffice(plan, place),
    ...outbound(plan, place, names),
    ...throughVpn(plan, place),
  ];
}
