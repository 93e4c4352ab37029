import { conflicts } from "@/lib/facts";
import type { PlanConflict } from "@/lib/plan";
import type { SheetInput } from "@/lib/sheet/input";
import type { Block, Section } from "@/lib/sheet/model";

export function conflictsSection({ plan }: SheetInput): Section {
  return {
    id: "conflicts",
    heading: "Where the articles disagree",
    blocks: plan.conflicts.map(conflictBlock),
  };
}

function conflictBlock({ id, statements, resolution }: PlanConflict): Block {
  return {
    kind: "conflict",
    id,
    heading: conflicts[id].title,
    statements: statements.map(({ text, cites }, index) => ({ id: `${id}-${index + 1}`, text, cites })),
    resolution,
  };
}
