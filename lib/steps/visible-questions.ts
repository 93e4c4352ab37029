import type { Answers } from "@/lib/answers";
import type { Step, StepQuestion } from "./question";

/** The questions of a step that matter after the answers so far. */
export function visibleQuestions(step: Step, answers: Answers): StepQuestion[] {
  return step.questions.filter((question) => question.show?.(answers) ?? true);
}
