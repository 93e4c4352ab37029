import type { SheetInput } from "@/lib/sheet/input";
import type { Section } from "@/lib/sheet/model";
import { noticesAt } from "@/lib/sheet/notices";

/** The faults that make everything else pointless until they are fixed; no section when there are none. */
export function stopSection({ plan }: SheetInput): Section[] {
  const blocks = noticesAt("stop", plan.notices);
  return blocks.length > 0 ? [{ id: "stop", heading: "Fix this first", blocks }] : [];
}
