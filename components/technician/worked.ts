/** What the controls read of the work, and how each changes it: `lib/work` with the plan at hand. */
import type { JobId } from "@/lib/jobs";
import type { Plan } from "@/lib/plan";
import type { OpenShare } from "@/lib/share/work-sync-state";
import type { JobState } from "@/lib/sheet/model";
import {
  type Edit,
  type Family,
  itemsWithFound,
  jobsOfPlan,
  type MarkState,
  markJob,
  type QuestionAnswer,
  type Result,
  resultOf,
  resultPrint,
  type Signing,
  setAnswer,
  setAsked,
  setFound,
  setResult,
  signing,
  stateOfJob,
  type Work,
} from "@/lib/work";
import type { EditWork } from "./desk";
import type { QuickAnswer } from "./quick-answers";

export type Change = Parameters<EditWork>[0];

export const changeOf = (edit: Edit): Work | { refused: string } => (edit.ok ? edit.work : { refused: edit.sentence });

export function jobState(plan: Plan, work: Work, id: JobId): JobState {
  const job = jobsOfPlan(plan).find((candidate) => candidate.id === id);
  return job ? stateOfJob(job, itemsWithFound(plan, work), work) : "open";
}

/** Why it can’t be done, or is not needed. */
export function jobReason({ marks }: Work, id: JobId): string {
  const mark = Object.hasOwn(marks, id) ? marks[id] : undefined;
  return mark?.state === "not-done" ? (mark.reason ?? "") : "";
}

export function changeOfJob(plan: Plan, id: JobId, state: MarkState, reason?: string): Change {
  return (work, now) => {
    const job = jobsOfPlan(plan).find((candidate) => candidate.id === id);
    if (!job) return work;
    const items = itemsWithFound(plan, work);
    return changeOf(markJob(work, job, items, { state, ...(reason !== undefined && { reason }) }, now));
  };
}

export function portResult(plan: Plan, work: Work, id: string, family: Family): Result["found"] {
  const item = itemsWithFound(plan, work).find((candidate) => candidate.id === id);
  return item ? resultOf(item, family, work) : "";
}

type PortResult = { item: string; family: Family; found: Result["found"] };

/** All of them, or none where one finds no room. */
export function changeOfResults(plan: Plan, results: readonly PortResult[]): Change {
  return (before, now) => {
    let work = before;
    for (const { item: id, family, found } of results) {
      const item = itemsWithFound(plan, work).find((candidate) => candidate.id === id);
      if (!item) continue;
      const edit = setResult(work, { id, family, found, of: resultPrint(item, family) }, now);
      if (!edit.ok) return { refused: edit.sentence };
      work = edit.work;
    }
    return work;
  };
}

/** What is written down of a question, without its moments. */
type Written = Omit<QuestionAnswer, "at" | "askedAt">;

export type AnswerPart = keyof Written;

export function answerOf({ answers }: Work, id: string): Written {
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return answer ?? { asked: "", answer: "", by: "", on: "" };
}

/** An answer bears its day from its first letter on: today, unless another one stands there. */
export function changeOfAnswer(id: string, part: AnswerPart, text: string, today: string): Change {
  return (work, now) => {
    if (part === "asked") return changeOf(setAsked(work, id, text, now));
    const { answer, by, on } = answerOf(work, id);
    const isFirst = part === "answer" && answer === "" && text.trim() !== "";
    const changed = { answer, by, on: isFirst && on === "" ? today : on, [part]: text };
    return changeOf(setAnswer(work, id, changed, now));
  };
}

/** A usual answer, with the value that it stands for. */
export function changeOfChoice(id: string, { text, found }: QuickAnswer, today: string): Change {
  return (before, now) => {
    const answered = changeOfAnswer(id, "answer", text, today)(before, now);
    if ("refused" in answered || !found) return answered;
    return changeOf(setFound(answered, found.path, found.value, now));
  };
}

export function signingOf({ work, plan, document }: OpenShare): Signing {
  return signing(work, plan, document.plan);
}
