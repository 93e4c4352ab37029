/** Edits of the work. Each gives a new document, dated so that it beats what it replaces when copies are merged. */
import { wellFormed } from "@/lib/text/well-formed";
import { readFound } from "./found-value";
import { roomFault, type WorkPart, workParts } from "./limits";
import { momentAfter } from "./moment";
import { entryOf } from "./record";
import { resultKey } from "./results";
import {
  type Family,
  type FoundPath,
  MAX_NAME_LENGTH,
  MAX_NOTE_LENGTH,
  type Mark,
  type PlanRef,
  type Result,
  type SiteText,
  type Work,
  workSchema,
} from "./schema";

export type Edit = { ok: true; work: Work } | { ok: false; sentence: string };

export function emptyWork(plan: PlanRef): Work {
  return { version: 2, plan, marks: {}, notes: {}, found: {}, results: {}, answers: {} };
}

/** Says which plan the edits were made on. */
export function withPlan(work: Work, plan: PlanRef): Work {
  return { ...work, plan };
}

/** After what it replaces, and after a signature that its writer has seen, so that it is told from what was signed for. */
export function editedAt(work: Work, previous: { at: string } | undefined, now: Date): string {
  const signed = work.signOff?.at;
  const seen = previous && signed !== undefined && signed > previous.at ? signed : (previous?.at ?? signed);
  return momentAfter(now, seen);
}

/** What gives room is always taken, also where there is none; what no reader would take never is. */
export function takenIn(before: Work, work: Work, part: WorkPart, isCleared = false): Edit {
  if (!workSchema.safeParse(work).success) return { ok: false, sentence: workParts[part].sentence };
  const sentence = isCleared ? undefined : roomFault(before, work, part);
  return sentence === undefined ? { ok: true, work } : { ok: false, sentence };
}

/** `of` is the fingerprint of the item as its writer sees it (`itemsWithFound`). A job is marked by `markJob`. */
export type Marking = Pick<Mark, "state" | "of" | "reason" | "settled"> & {
  id: string;
  /** Of a job the ids of what it settles, of an item the job that settles it: whose marks it has to beat. */
  beats?: readonly string[];
};

/** The state "open" takes a mark back; "not-done" asks why. */
export function setMark(work: Work, marking: Marking, now: Date): Edit {
  const { id, state, of, settled, beats = [] } = marking;
  const reason = wellFormed(marking.reason ?? "").trim();
  if (state === "not-done" && reason === "") return { ok: false, sentence: "Say why it can’t or need not be done." };
  if (reason.length > MAX_NOTE_LENGTH) return { ok: false, sentence: tooLong("a reason", MAX_NOTE_LENGTH) };
  const before = entryOf(work.marks, id);
  const mark: Mark = withoutGaps({
    ...before,
    state,
    of,
    reason: state === "not-done" ? reason : undefined,
    settled,
    at: editedAt(work, lastOf([before, ...beats.map((other) => entryOf(work.marks, other))]), now),
  });
  const marked = { ...work, marks: { ...work.marks, [id]: mark } };
  if (reason !== "" && roomFault(work, marked, "notes") !== undefined) {
    return { ok: false, sentence: "There is no room left for this reason. Shorten it, or a note." };
  }
  return takenIn(work, marked, "marks", state === "open");
}

function lastOf(marks: readonly (Mark | undefined)[]): Mark | undefined {
  return marks.reduce((last, mark) => (mark && (!last || mark.at > last.at) ? mark : last), undefined);
}

function withoutGaps({ reason, settled, ...mark }: Mark): Mark {
  return { ...mark, ...(reason !== undefined && { reason }), ...(settled !== undefined && { settled }) };
}

/** An empty text takes the note away. */
export function setNote(work: Work, itemId: string, typed: string, now: Date): Edit {
  const text = wellFormed(typed).trim();
  if (text.length > MAX_NOTE_LENGTH) return { ok: false, sentence: tooLong("a note", MAX_NOTE_LENGTH) };
  const before = entryOf(work.notes, itemId);
  const note = { ...before, text, at: editedAt(work, before, now) };
  return takenIn(work, { ...work, notes: { ...work.notes, [itemId]: note } }, "notes", text === "");
}

/** Takes what the answer of the same path takes; an empty text clears the value. */
export function setFound(work: Work, path: FoundPath, typed: string, now: Date): Edit {
  const reading = readFound(path, typed);
  return reading.ok ? withFound(work, path, reading.value, now) : reading;
}

/** What is written down on site and is no answer: the router's model, the name of its backup. */
export function setSiteText(work: Work, path: SiteText, typed: string, now: Date): Edit {
  const text = wellFormed(typed).trim();
  if (text.length > MAX_NAME_LENGTH) return { ok: false, sentence: `Use at most ${MAX_NAME_LENGTH} characters.` };
  return withFound(work, path, text, now);
}

function withFound(work: Work, path: FoundPath | SiteText, value: string, now: Date): Edit {
  const before = work.found[path];
  const found = { ...before, value, at: editedAt(work, before, now) };
  return takenIn(work, { ...work, found: { ...work.found, [path]: found } }, "found", value === "");
}

/** `of` is the fingerprint of the row; an empty result takes one back. */
export function setResult(
  work: Work,
  row: { id: string; family: Family; found: Result["found"]; of: string },
  now: Date,
): Edit {
  const key = resultKey(row.id, row.family);
  const before = entryOf(work.results, key);
  const result = { ...before, found: row.found, of: row.of, at: editedAt(work, before, now) };
  return takenIn(work, { ...work, results: { ...work.results, [key]: result } }, "marks", row.found === "");
}

export function tooLong(what: string, most: number): string {
  return `Use at most ${most.toLocaleString("en-US")} characters for ${what}.`;
}
