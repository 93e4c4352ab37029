/** How far an office has come. Everything here is derived from its answers; no step is ever stored. */
import { type Answers, type Fault, fields, readAnswers } from "@/lib/answers";
import { isUnsure, type Step, type StepId, type StepQuestion, stepSchema, steps, visibleQuestions } from "@/lib/steps";
import { foldedIn } from "@/lib/steps/step-of-parts";
import { type DraftAnswers, draftValue, isBlank } from "./draft-answers";

export type StepState = "blank" | "open" | "done" | "faulty";

export type StepOverview = { step: Step; questions: readonly StepQuestion[]; state: StepState };

export type Overview = {
  /** What of the draft is valid: what the plan is derived from. */
  answers: Answers;
  /** Of the questions that are shown. A hidden answer blocks nothing. */
  faults: readonly Fault[];
  steps: readonly StepOverview[];
  /** The first step with something still open. */
  next: StepId | "check";
};

export function overviewOf(draft: DraftAnswers): Overview {
  const { answers, faults: refused } = readAnswers(draft);
  const overviews = steps.map((step) => {
    const questions = visibleQuestions(step, answers);
    const own = faultsOf(schemaFor(step, questions, answers), draft);
    const faults = [...own, ...crossing(questions, draft, refused, own)];
    return {
      step,
      questions,
      faults,
      state: faults.length > 0 ? "faulty" : stateOf(step, draft, answers, questions),
    } as const;
  });
  return {
    answers,
    faults: overviews.flatMap(({ faults }) => faults),
    steps: overviews,
    next: overviews.find(({ state }) => state !== "done")?.step.id ?? "check",
  };
}

type StepSchema = ReturnType<typeof stepSchema>;
const schemas = new Map<string, StepSchema>();

/** A step's schema rests on which of its questions are shown, and on nothing else; building it takes longer than using it. */
function schemaFor(step: Step, questions: readonly StepQuestion[], answers: Answers): StepSchema {
  const key = [step.id, ...questions.map(({ path }) => path)].join(" ");
  const known = schemas.get(key);
  if (known) return known;
  const schema = stepSchema(step, answers);
  schemas.set(key, schema);
  return schema;
}

/** In the words of the form. */
function faultsOf(schema: StepSchema, draft: DraftAnswers): Fault[] {
  const issues = schema.safeParse(draft).error?.issues ?? [];
  return issues.map(({ path, message }) => ({ path: path.join("."), sentence: message }));
}

/** What is right by itself and wrong beside an answer of another step, which the step's own schema does not see. */
function crossing(
  questions: readonly StepQuestion[],
  draft: DraftAnswers,
  refused: readonly Fault[],
  told: readonly Fault[],
): Fault[] {
  return refused.filter(({ path }) => {
    const question = questions.find((one) => one.path === path);
    if (!question || told.some((fault) => fault.path === path)) return false;
    return fields[question.path].safeParse(draftValue(draft, question.path)).success;
  });
}

/** The question that a fault belongs to: a fault inside a list belongs to its list's. */
export function faultyQuestion(questions: readonly StepQuestion[], path: string): StepQuestion | undefined {
  return questions.find((question) => path === question.path || path.startsWith(`${question.path}.`));
}

/**
 * What is typed may stay empty, since not everybody can find it out; but a step of which nothing at all was answered has not
 * been visited yet.
 */
function stateOf(step: Step, draft: DraftAnswers, answers: Answers, questions: readonly StepQuestion[]): StepState {
  if (questions.every((question) => isBlank(draftValue(draft, question.path)))) return "blank";
  return awaited(step, draft, answers).length > 0 ? "open" : "done";
}

/** So many questions that are shown and that an office should answer have no answer yet. */
export function unansweredOf({ steps, answers }: Overview, draft: DraftAnswers): number {
  return steps.reduce(
    (count, { step, questions }) =>
      count +
      awaited(step, draft, answers).length +
      questions.filter((question) => isEmptyField(question, draft)).length,
    0,
  );
}

function isEmptyField(question: StepQuestion, draft: DraftAnswers): boolean {
  if (question.optional || question.kind === "choice" || question.kind === "several") return false;
  return isBlank(draftValue(draft, question.path));
}

/**
 * The choices in sight of which nothing is chosen: "Not sure" is an answer too. Where several may be ticked, none is one as well,
 * for there is no other way to say that one does not know.
 */
export function awaited(step: Step, draft: DraftAnswers, answers: Answers): readonly StepQuestion[] {
  const folded = foldedIn(step);
  return visibleQuestions(step, answers).filter((question) => {
    if (question.kind !== "choice" || question.optional || folded.has(question)) return false;
    if (question.moot?.(answers) !== undefined) return false;
    return isBlank(draftValue(draft, question.path));
  });
}

/** Whether somebody still has to find this out. */
export function isForSomeone(question: StepQuestion, draft: DraftAnswers): boolean {
  return isUnsure(question, draftValue(draft, question.path));
}
