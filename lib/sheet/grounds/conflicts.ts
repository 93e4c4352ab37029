import { type ConflictId, conflicts } from "@/lib/facts";
import type { PlanConflict } from "@/lib/plan";
import type { SheetInput } from "@/lib/sheet/input";
import type { Block, Section } from "@/lib/sheet/model";

export function conflictsSection(input: SheetInput): Section {
  return {
    id: "conflicts",
    heading: "Where the articles disagree or leave a gap",
    blocks: input.plan.conflicts.map((conflict) => conflictBlock(conflict, input)),
  };
}

function conflictBlock({ id, statements, resolution }: PlanConflict, input: SheetInput): Block {
  return {
    kind: "conflict",
    id,
    heading: conflicts[id].title,
    statements: statements.map(({ text, cites }, index) => ({ id: `${id}-${index + 1}`, text, cites })),
    resolution: ofOffice[id]?.(input) ?? resolution,
  };
}

/** Resolutions that go by what this office has answered. */
const ofOffice: Partial<Record<ConflictId, (input: SheetInput) => string | undefined>> = {
  C1: answered,
  // Where everything may go out, no row limits anything.
  C12: ({ plan }) =>
    plan.outboundPolicy === "unrestricted"
      ? "Our judgement: the wider row makes the other limit nothing. So does the web row on port 443."
      : undefined,
};

/** What became of port 1234 once MacPractice has answered: C1 is no open question then. */
function answered({ plan, answers }: SheetInput): string | undefined {
  const { answer } = answers.confirmations?.messageServer ?? {};
  const action = plan.inbound.find(({ id }) => id === "in-1234")?.action;
  if (action === "block" && answer === "not-needed") {
    return "MacPractice has answered that it is not needed. So it stays closed: see its row above.";
  }
  if (action === "forward") {
    return "MacPractice has answered that it is needed, and from where. It is opened only to the addresses that MacPractice names: see its row above.";
  }
  if (action === "hold" && answer === "needed") {
    return "MacPractice has answered that it is needed, but not from where. Our judgement: until it names the addresses, in writing, it stays closed; then it is opened only to these.";
  }
  return undefined;
}
