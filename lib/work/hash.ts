import { digest } from "./digest";
import type { Work } from "./schema";

/**
 * SHA-256 of what a signature is given for: marks, notes and found values, without their moments. What was taken back or
 * cleared counts as never written.
 */
export function workHash({ marks, notes, found }: Pick<Work, "marks" | "notes" | "found">): string {
  return digest([
    sorted(marks).flatMap(([id, { state, of }]) => (state === "open" ? [] : [[id, state, of]])),
    sorted(notes).flatMap(([id, { text }]) => (text === "" ? [] : [[id, text]])),
    sorted(found).flatMap(([path, { value }]) => (value === "" ? [] : [[path, value]])),
  ]);
}

function sorted<Value>(record: Record<string, Value>): [string, Value][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}
