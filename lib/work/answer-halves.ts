/**
 * A question has two halves that different people write: on which day it was asked, and what was answered, by whom and when.
 * Each has its own moment, so that asking on one device never takes away what was answered on another. Without `askedAt`, as
 * pages of before wrote it, one moment stands for both.
 */
import { laterOf } from "./later";
import type { QuestionAnswer } from "./schema";

/** The moment of a half that nobody has written: whatever is written beats it. */
export const NEVER = "1970-01-01T00:00:00.000Z";

export function askedAtOf({ askedAt, at }: QuestionAnswer): string {
  return askedAt ?? at;
}

/** Members that this version doesn't know go with the answer. */
export function mergedAnswer(one: QuestionAnswer, other: QuestionAnswer): QuestionAnswer {
  const said = laterOf(saidHalf(one), saidHalf(other));
  const half = laterOf(askedHalf(one), askedHalf(other));
  const isApart = [one, other].some(({ asked, askedAt }) => askedAt === half.at && asked === half.asked);
  const { asked, at: askedAt } = half;
  return { ...said, asked, ...((isApart || askedAt !== said.at) && { askedAt }) };
}

function saidHalf({ asked: _asked, askedAt: _askedAt, ...said }: QuestionAnswer) {
  return said;
}

function askedHalf(entry: QuestionAnswer) {
  return { asked: entry.asked, at: askedAtOf(entry) };
}
