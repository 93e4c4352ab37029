import { addressGround } from "@/lib/sheet/ground";
import type { SheetInput } from "@/lib/sheet/input";
import type { Section } from "@/lib/sheet/model";
import { settledBy } from "./settled";

/** The addresses that ask nothing of anybody today. */
export function addressesSection({ plan }: SheetInput): Section[] {
  const settled = settledBy(plan);
  const items = plan.addressing.filter(({ id }) => !settled.has(id)).map(addressGround);
  if (items.length === 0) return [];
  return [
    {
      id: "addresses",
      heading: "Other addresses",
      blocks: [{ kind: "reasons", id: "addresses", items }],
    },
  ];
}
