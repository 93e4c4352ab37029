import { ruleGround } from "@/lib/sheet/ground";
import type { SheetInput } from "@/lib/sheet/input";
import type { Section } from "@/lib/sheet/model";

/** The ports that nobody opens or settles today: their questions do. */
export function heldSection({ plan, answers }: SheetInput): Section[] {
  const held = plan.inbound.filter(({ action }) => action === "hold");
  if (held.length === 0) return [];
  const items = held.map((rule) => ruleGround(rule, answers));
  return [
    { id: "held", heading: "Left closed unless an answer opens it", blocks: [{ kind: "reasons", id: "held", items }] },
  ];
}
