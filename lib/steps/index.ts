/** The wizard's steps, in order, and how to find one's way among them. */
import type { AnswerPath } from "@/lib/answers";
import { features } from "./features";
import { internet } from "./internet";
import { network } from "./network";
import { office } from "./office";
import type { Step, StepId, StepQuestion } from "./question";
import { server } from "./server";

export { answerText, isUnsure } from "./answer-text";
export type { Highlight, Picture, PictureId } from "./pictures";
export type {
  ChoiceQuestion,
  Fold,
  Line,
  Option,
  Part,
  SeveralQuestion,
  Step,
  StepId,
  StepQuestion,
  TextQuestion,
  WayToFind,
} from "./question";
export { stepSchema, typedAnswer } from "./step-schema";
export { visibleQuestions } from "./visible-questions";

export const steps: readonly Step[] = [office, features, internet, server, network];

const stepsById: Record<StepId, Step> = { office, features, internet, server, network };

export function stepOf(id: StepId): Step {
  return stepsById[id];
}

export function isStepId(text: string): text is StepId {
  return Object.hasOwn(stepsById, text);
}

const places = new Map<string, { step: Step; question: StepQuestion }>(
  steps.flatMap((step) => step.questions.map((question) => [question.path, { step, question }])),
);

/** The step that asks for an answer; a path inside a list belongs to its list's question. */
export function stepOfPath(path: string): Step | undefined {
  return placeOf(path)?.step;
}

export function questionOf(path: AnswerPath): StepQuestion;
export function questionOf(path: string): StepQuestion | undefined;
export function questionOf(path: string): StepQuestion | undefined {
  return placeOf(path)?.question;
}

function placeOf(path: string) {
  return places.get(path) ?? places.get(path.replace(/\.\d+$/, ""));
}
