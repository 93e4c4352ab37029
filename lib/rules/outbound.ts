import type { Answers } from "@/lib/answers";
import type { OutboundRule } from "@/lib/plan/schema";
import { outboundServices } from "@/lib/services";

const defaultDeny: OutboundRule = {
  id: "out-default",
  direction: "out",
  protocol: "any",
  ports: [],
  services: [],
  action: "block",
  origin: "macpractice",
  reasons: [
    {
      text: "Where outbound traffic is blocked by default, the rest is too. Many administrators do nothing to block it.",
      because: [],
      cites: ["F22", "F23"],
    },
  ],
};

/** The outbound rows of an office that restricts outbound traffic, whether or not this one does. */
export function outboundRules(answers: Answers): OutboundRule[] {
  const rows = outboundServices.map((service) => service.row(answers)).filter((row) => row !== undefined);
  return [...mergeEqualRows(rows), defaultDeny];
}

/** Rows that ask the firewall for the same thing become one row with all services and reasons. */
function mergeEqualRows(rows: readonly OutboundRule[]): OutboundRule[] {
  const merged = new Map<string, OutboundRule>();
  for (const row of rows) {
    const key = sameness(row);
    const earlier = merged.get(key);
    merged.set(
      key,
      earlier
        ? {
            ...earlier,
            services: [...earlier.services, ...row.services],
            reasons: [...earlier.reasons, ...row.reasons],
          }
        : row,
    );
  }
  return [...merged.values()];
}

function sameness(row: OutboundRule): string {
  const destination = "destination" in row ? row.destination : undefined;
  return JSON.stringify([row.protocol, row.ports, row.action, destination, row.origin]);
}
