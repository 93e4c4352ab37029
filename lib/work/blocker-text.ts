import { blockerIds } from "@/lib/plan/blockers";

const texts: Record<(typeof blockerIds)[number], string> = {
  "wifi-unsafe": "The Wi-Fi used with MacPractice is not safe: it has no password, or WEP.",
  "nat-carrier": "The provider’s network stands in front of the router (carrier-grade NAT): no port forward can work.",
  "nat-double": "Another router, or the provider, stands in front of this one (double NAT): port forwards fail.",
  "firewall-off": "The router’s firewall is off.",
};

/** A fault to mend first, in one short sentence. */
export function blockerText(id: string): string {
  const known = blockerIds.find((blocker) => blocker === id);
  return known ? texts[known] : "A fault that must be mended first is still there.";
}
