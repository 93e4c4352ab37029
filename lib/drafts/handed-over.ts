/**
 * The answers behind the sheets that were taken out of this app, so that a later sheet can say what changed. Whether one reached
 * anybody, the browser can't know: a PDF may be for oneself, and whoever opens to print may cancel.
 */
import { type DraftAnswers, isGroup } from "./draft-answers";
import { readDraft } from "./read-draft";

export type HandedOver = {
  /** The day, as an ISO date. */
  readonly on: string;
  readonly answers: DraftAnswers;
  /** Left out by earlier versions. */
  readonly by?: WayOut;
};

export const waysOut = ["print", "pdf", "text", "link"] as const;
export type WayOut = (typeof waysOut)[number];

/** So many are kept, the newest first. */
const MOST = 5;

/** The same answers taken out again count once, on the later day. */
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
    const by = waysOut.find((way) => way === entry.by);
    return reading.ok ? [{ on: entry.on, answers: reading.answers, ...(by && { by }) }] : [];
  });
}
