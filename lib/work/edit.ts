/** Edits of the work. Each gives a new document, dated so that it beats what it replaces when copies are merged. */
import { wellFormed } from "@/lib/text/well-formed";
import * as z from "@/lib/vendor/zod";
import { readFound } from "./found-value";
import { workHash } from "./hash";
import { momentAfter } from "./moment";
import { entryOf } from "./record";
import {
  type FoundPath,
  MAX_NAME_LENGTH,
  MAX_NOTE_LENGTH,
  type MarkState,
  type PlanRef,
  type Signature,
  type Work,
} from "./schema";

export type Edit = { ok: true; work: Work } | { ok: false; sentence: string };

/** What whoever signs writes down. */
export type Signer = Pick<Signature, "name" | "firm" | "date">;
export type SignEdit = { ok: true; work: Work } | { ok: false; faults: Partial<Record<keyof Signer, string>> };

/**
 * All notes together, in bytes of the JSON that is sealed, where some letters take six. What is left of the 64 KiB of a share
 * is enough for every mark, every found value and a sign-off.
 */
export const MAX_NOTES_BYTES = 48 * 1024;

export function emptyWork(plan: PlanRef): Work {
  return { version: 1, plan, marks: {}, notes: {}, found: {} };
}

/** Says which plan the edits were made on. */
export function withPlan(work: Work, plan: PlanRef): Work {
  return { ...work, plan };
}

/** `fingerprint` is that of the item as its writer sees it (`itemsOf`); the state "open" takes a mark back. */
export function setMark(work: Work, itemId: string, state: MarkState, fingerprint: string, now: Date): Work {
  const at = momentAfter(now, entryOf(work.marks, itemId)?.at);
  return { ...work, marks: { ...work.marks, [itemId]: { state, of: fingerprint, at } } };
}

/** An empty text takes the note away. */
export function setNote(work: Work, itemId: string, typed: string, now: Date): Edit {
  const text = wellFormed(typed).trim();
  if (text.length > MAX_NOTE_LENGTH) {
    return { ok: false, sentence: `Use at most ${MAX_NOTE_LENGTH.toLocaleString("en-US")} characters for a note.` };
  }
  const at = momentAfter(now, entryOf(work.notes, itemId)?.at);
  const notes = { ...work.notes, [itemId]: { text, at } };
  const bytes = bytesOf(notes);
  // Two devices may have written too much together: what makes it less is always taken.
  if (text !== "" && bytes > MAX_NOTES_BYTES && bytes >= bytesOf(work.notes)) {
    return { ok: false, sentence: "There is no room left for this note. Shorten it, or another one." };
  }
  return { ok: true, work: { ...work, notes } };
}

function bytesOf(notes: Work["notes"]): number {
  return new TextEncoder().encode(JSON.stringify(notes)).length;
}

/** Takes what the answer of the same path takes; an empty text clears the value. */
export function setFound(work: Work, path: FoundPath, typed: string, now: Date): Edit {
  const reading = readFound(path, typed);
  if (!reading.ok) return reading;
  const at = momentAfter(now, work.found[path]?.at);
  return { ok: true, work: { ...work, found: { ...work.found, [path]: { value: reading.value, at } } } };
}

/** Signs for exactly this plan and for the marks, notes and found values as they are now. */
export function sign(work: Work, signer: Signer, plan: PlanRef, now: Date): SignEdit {
  const name = wellFormed(signer.name).trim();
  const firm = wellFormed(signer.firm).trim();
  const tooLong = `Use at most ${MAX_NAME_LENGTH} characters.`;
  const faults: Partial<Record<keyof Signer, string>> = {
    ...(name === "" && { name: "Enter the name of the person who signs." }),
    ...(name.length > MAX_NAME_LENGTH && { name: tooLong }),
    ...(firm.length > MAX_NAME_LENGTH && { firm: tooLong }),
    ...(!z.iso.date().safeParse(signer.date).success && { date: "Enter a real date as year, month and day." }),
  };
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const signature: Signature = { name, firm, date: signer.date, plan, work: workHash(work) };
  return { ok: true, work: { ...work, signOff: { signature, at: momentAfter(now, work.signOff?.at) } } };
}

export function takeBack(work: Work, now: Date): Work {
  return { ...work, signOff: { signature: null, at: momentAfter(now, work.signOff?.at) } };
}
