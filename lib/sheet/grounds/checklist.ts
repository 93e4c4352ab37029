import type { Task } from "@/lib/plan";
import type { SheetInput } from "@/lib/sheet/input";
import type { Block, Section } from "@/lib/sheet/model";

const headings: readonly { who: Task["who"]; heading: string }[] = [
  { who: "technician", heading: "For the technician" },
  { who: "office", heading: "For the office" },
];

export function checklistSection({ plan }: SheetInput): Section {
  const blocks: Block[] = headings.flatMap(({ who, heading }) => {
    const items = plan.tasks.filter((task) => task.who === who).map(({ id, text, cites }) => ({ id, text, cites }));
    return items.length > 0 ? [{ kind: "checklist", heading, items }] : [];
  });
  return { id: "checklist", heading: "Checklist", blocks };
}
