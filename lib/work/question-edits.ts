/** Edits of what becomes of a question: it was asked on a day, and answered by somebody. Only its answer settles it. */
import { wellFormed } from "@/lib/text/well-formed";
import * as z from "@/lib/vendor/zod";
import { askedAtOf, NEVER } from "./answer-halves";
import { type Edit, editedAt, takenIn, tooLong } from "./edit";
import { entryOf } from "./record";
import { MAX_ANSWER_LENGTH, MAX_NAME_LENGTH, type QuestionAnswer, type Work } from "./schema";

const realDay = "Enter a real date as year, month and day.";

/** The day on which it was asked; an empty one takes it back. */
export function setAsked(work: Work, questionId: string, asked: string, now: Date): Edit {
  if (!isDayOrNone(asked)) return { ok: false, sentence: realDay };
  const before = entryBefore(work, questionId);
  const askedAt = editedAt(work, { at: askedAtOf(before) }, now);
  return withAnswer(work, questionId, { ...before, asked, askedAt }, asked === "");
}

/** An empty answer takes it back, and leaves the question waiting. */
export function setAnswer(
  work: Work,
  questionId: string,
  typed: Pick<QuestionAnswer, "answer" | "by" | "on">,
  now: Date,
): Edit {
  const answer = wellFormed(typed.answer).trim();
  const by = wellFormed(typed.by).trim();
  if (answer.length > MAX_ANSWER_LENGTH) return { ok: false, sentence: tooLong("an answer", MAX_ANSWER_LENGTH) };
  if (by.length > MAX_NAME_LENGTH) return { ok: false, sentence: tooLong("a name", MAX_NAME_LENGTH) };
  if (!isDayOrNone(typed.on)) return { ok: false, sentence: realDay };
  const before = entryBefore(work, questionId);
  const entry = { ...before, answer, by, on: typed.on, at: editedAt(work, before, now), askedAt: askedAtOf(before) };
  return withAnswer(work, questionId, entry, answer === "" && by === "" && typed.on === "");
}

function entryBefore(work: Work, questionId: string): QuestionAnswer {
  return entryOf(work.answers, questionId) ?? { asked: "", answer: "", by: "", on: "", at: NEVER };
}

function withAnswer(work: Work, questionId: string, entry: QuestionAnswer, isCleared: boolean): Edit {
  return takenIn(work, { ...work, answers: { ...work.answers, [questionId]: entry } }, "answers", isCleared);
}

/** A tick is no answer, and neither is having asked. */
export function isAnswered(work: Work, questionId: string): boolean {
  return (entryOf(work.answers, questionId)?.answer ?? "") !== "";
}

function isDayOrNone(day: string): boolean {
  return day === "" || z.iso.date().safeParse(day).success;
}
