import type { Line, Part, Step, StepQuestion } from "./question";

/** A step from its parts; what it asks is read off them, so that no question can be listed and not shown. */
export function stepOfParts(step: Omit<Step, "questions">): Step {
  return { ...step, questions: step.parts.flatMap(questionsIn) };
}

/** What a step keeps out of sight until somebody opens it. A group with a count is opened by the step itself. */
export function foldedIn({ parts }: Pick<Step, "parts">): ReadonlySet<StepQuestion> {
  const lines = parts.flatMap((part) => ("lines" in part ? part.lines : []));
  const folds = parts.filter((part) => part.kind === "fold" && !part.counted);
  return new Set([
    ...folds.flatMap(questionsIn),
    ...lines.flatMap(({ told }) => told?.lines.flatMap(questionsOfLine) ?? []),
  ]);
}

export function questionsIn(part: Part): readonly StepQuestion[] {
  switch (part.kind) {
    case "columns":
      return part.questions;
    case "screen":
      return part.rows.map(({ question }) => question);
    default:
      return part.lines.flatMap(questionsOfLine);
  }
}

export function questionsOfLine({ question, beside, under = [], told }: Line): readonly StepQuestion[] {
  return [question, ...(beside ? [beside] : []), ...under, ...(told?.lines.flatMap(questionsOfLine) ?? [])];
}
