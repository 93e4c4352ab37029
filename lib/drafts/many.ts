/** Many offices in one file: an answers document a line, as the command line's `plan --lines` takes them. */
import { MAX_DOCUMENT_BYTES } from "@/lib/answers";
import type { DraftAnswers } from "./draft-answers";
import { type DraftReading, readDraftText } from "./read-draft";

/** A file may be at most this many bytes; room for hundreds of the largest documents, and for many thousands of usual ones. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

/** `line` counts from 1, as editors do. */
export type LineReading = { line: number; reading: DraftReading };

export type FileReading =
  | { kind: "one"; reading: DraftReading }
  | { kind: "many"; lines: readonly LineReading[] }
  /** Says of itself that it is the record of a handoff; whether it is whole is for `readRecordText` to say. */
  | { kind: "record" }
  | { kind: "too-large" };

export function manyText(list: readonly DraftAnswers[]): string {
  return list.map((answers) => `${JSON.stringify(answers)}\n`).join("");
}

/** `day` is the saving person's own calendar day, as 2026-11-21. */
export function manyFileName(day: string): string {
  return `network handoff offices ${day}.jsonl`;
}

/** A whole document, over however many lines it is written; or many, each a line of its own. Empty lines are passed over. */
export function readFileText(text: string): FileReading {
  if (new TextEncoder().encode(text).length > MAX_FILE_BYTES) return { kind: "too-large" };
  if (/"format"\s*:\s*"network-handoff-record"/.test(text)) return { kind: "record" };
  const lines = text
    .split("\n")
    .map((content, index) => ({ line: index + 1, content }))
    .filter(({ content }) => content.replace(/^\uFEFF/, "").trim() !== "");
  if (lines.length < 2 || isWhole(text) || !lines.some(({ content }) => looksWhole(content))) {
    return { kind: "one", reading: readDraftText(text) };
  }
  return { kind: "many", lines: lines.map(({ line, content }) => ({ line, reading: readDraftText(content) })) };
}

function isWhole(text: string): boolean {
  if (text.length > MAX_DOCUMENT_BYTES) return false;
  try {
    JSON.parse(text.replace(/^\uFEFF/, ""));
    return true;
  } catch {
    return false;
  }
}

/** Whether a line begins and ends as a document does; no line of a single document that is written over many does. */
function looksWhole(line: string): boolean {
  return /^\uFEFF?\s*\{.*\}\s*$/.test(line);
}
