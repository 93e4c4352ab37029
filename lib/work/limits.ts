/**
 * How much of a share each part of the work may take up, in bytes of the JSON that is sealed, where some letters take six. What
 * is left of the whole is enough for the rest of the document.
 */
import { decidingMarks } from "./deciding";
import type { Mark, Result, Work } from "./schema";

const KIB = 1024;

type Part = { most: number; of: (work: Work) => unknown; sentence: string };

export const workParts = {
  notes: {
    most: 24 * KIB,
    of: ({ notes, marks }) => [notes, Object.values(marks).flatMap(({ reason }) => (reason ? [{ reason }] : []))],
    sentence: "There is no room left for this note. Shorten it, or another one.",
  },
  evidence: {
    most: 16 * KIB,
    of: ({ evidence = [] }) => evidence,
    sentence: "There is no room left for what was seen. Take away what is old.",
  },
  answers: {
    most: 8 * KIB,
    of: ({ answers }) => answers,
    sentence: "There is no room left for this answer. Shorten it, or another one.",
  },
  marks: {
    most: 6 * KIB,
    of: ({ marks, results }) => [countedMarks(marks), countedResults(results)],
    sentence: "There is no room left for this mark or result. Take back one that is no longer needed.",
  },
  signature: {
    most: 5 * KIB,
    of: ({ signOff }) => signOff ?? null,
    sentence: "There is no room left for this signature. Shorten the firm, or the words on what is red.",
  },
  found: {
    most: 4 * KIB,
    of: ({ found, device = null }) => [found, device],
    sentence:
      "There is no room left for what was found. Shorten the router’s model, the name of its backup file, or a name of your device.",
  },
} as const satisfies Record<string, Part>;

export type WorkPart = keyof typeof workParts;

/** The largest plaintext of a share, without the bytes that tell its length. */
export const MAX_WORK_BYTES = 65_532;

const wholeSentence = "The sheet has grown larger than a link can carry (64 KB). Shorten the longest notes or answers.";

/**
 * Why the work can't grow like this, if it can't. Two devices may have written too much together, and a work of before may hold
 * more than today's: what makes it less is always taken.
 */
export function roomFault(before: Work, after: Work, part: WorkPart): string | undefined {
  const { most, of, sentence } = workParts[part];
  if (grewBeyond(most, of(before), of(after))) return sentence;
  return grewBeyond(MAX_WORK_BYTES, before, after) ? wholeSentence : undefined;
}

function grewBeyond(most: number, before: unknown, after: unknown): boolean {
  const bytes = bytesOf(after);
  return bytes > most && bytes > bytesOf(before);
}

export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** What was taken back or beaten decides nothing: to take a mark back makes room for another. */
function countedMarks(marks: Work["marks"]): Record<string, Omit<Mark, "reason">> {
  return Object.fromEntries(
    Object.entries(decidingMarks(marks)).flatMap(([id, { reason: _reason, ...mark }]) =>
      mark.state === "open" ? [] : [[id, mark]],
    ),
  );
}

function countedResults(results: Work["results"]): Record<string, Result> {
  return Object.fromEntries(Object.entries(results).filter(([, { found }]) => found !== ""));
}
