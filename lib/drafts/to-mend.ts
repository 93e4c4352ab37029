/** What of an office's answers can't be used, each at its place: to be told where a file brings many offices at once. */
import { readAnswers } from "@/lib/answers";
import { questionOf, type StepId, stepOfPath } from "@/lib/steps";
import type { DraftAnswers } from "./draft-answers";
import { overviewOf } from "./overview";

export type ToMend = {
  path: string;
  sentence: string;
  /** Where it can be mended; left out where no step asks for it now. */
  at?: { step: StepId; path: string };
};

/** `unknown`: the paths that were left out when the answers were read. */
export function toMend(draft: DraftAnswers, unknown: readonly string[] = []): ToMend[] {
  const { faults, steps } = overviewOf(draft);
  const asked = new Set<string>(steps.flatMap(({ questions }) => questions.map(({ path }) => path)));
  const shown = faults.map(({ path, sentence }): ToMend => {
    const [step, question] = [stepOfPath(path), questionOf(path)];
    return { path, sentence, ...(step && question && { at: { step: step.id, path: question.path } }) };
  });
  const hidden = readAnswers(draft).faults.filter(({ path }) => !asked.has(questionOf(path)?.path ?? path));
  return [
    ...shown,
    ...hidden,
    ...unknown.map((path) => ({ path, sentence: "No answer has this name. It was left out." })),
  ];
}
