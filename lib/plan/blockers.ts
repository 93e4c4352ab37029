/** Faults to mend before anything else. Apart from the plan's schema, which few pages load. */
export const blockerIds = ["wifi-unsafe", "nat-carrier", "nat-double", "firewall-off"] as const;
