/** The answers behind the sheets that left this browser (printed, copied or downloaded), so that a later sheet can say what changed. */
import { type DraftAnswers, isGroup } from "./draft-answers";
import { readDraft } from "./read-draft";

export type HandedOver = {
  /** The day, as an ISO date. */
  readonly on: string;
  readonly answers: DraftAnswers;
};

/** So many are kept, the newest first. */
const MOST = 5;

/** The same answers handed over again count once, on the later day. */
export function withHandedOver(list: readonly HandedOver[], entry: HandedOver): HandedOver[] {
  const text = JSON.stringify(entry.answers);
  return [entry, ...list.filter(({ answers }) => JSON.stringify(answers) !== text)].slice(0, MOST);
}

/** Reads what was stored; what can't be read is left out, since the office itself does not hang on it. */
export function readHandedOver(stored: unknown): HandedOver[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry: unknown) => {
    if (!isGroup(entry) || typeof entry.on !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(entry.on)) return [];
    const reading = readDraft(entry.answers);
    return reading.ok ? [{ on: entry.on, answers: reading.answers }] : [];
  });
}
