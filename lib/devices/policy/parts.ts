/** What of the plan is settled by a part of the policy, once a router does it. */
import type { Plan } from "@/lib/plan";
import type { PolicyPart } from "./policy";

const settledBy: Readonly<Record<PolicyPart, readonly string[]>> = {
  firewall: ["firewall-off", "enable-firewall", "check-ipv6"],
  hardening: ["harden-router"],
  closed: ["remove-old-forwards", "in-80", "in-3306", "in-26700", "in-41853", "in-default"],
  "in-443": ["in-443"],
  "in-1234": ["in-1234"],
  "in-25": ["in-25"],
  hairpin: ["hairpin"],
  "server-address": ["server-address", "fix-server-address"],
  "mail-server-address": ["mail-server-address", "fix-mail-address"],
  "dynamic-dns": ["install-updater", "dynamic-dns"],
  outbound: [],
};

/** The ids of all that these parts settle. Whatever is closed in a plan is settled with all that is. */
export function itemsOf(parts: readonly PolicyPart[], { inbound, outbound }: Plan): ReadonlySet<string> {
  return new Set(
    parts.flatMap((part) => {
      if (part === "closed")
        return [...settledBy.closed, ...inbound.filter(({ action }) => action === "block").map(({ id }) => id)];
      if (part === "outbound") return outbound.map(({ id }) => id);
      return settledBy[part];
    }),
  );
}
