/** What signatures are given for. */
import { decidingMarks } from "./deciding";
import { digest } from "./digest";
import { orderedJson } from "./ordered";
import { entryOf } from "./record";
import { foundPaths, type MarkState, type Work } from "./schema";

/**
 * Of a signature of version 1: SHA-256 of marks, notes and found values as that version had them, without their moments. What
 * was taken back or cleared counts as never written. It must stay as it is: signatures of before are held against it.
 */
export function workHash({ marks, notes, found }: Pick<Work, "marks" | "notes" | "found">): string {
  return digest([
    sorted(marks).flatMap(([id, { state, of }]) => (state === "open" ? [] : [[id, stateThen(state), of]])),
    sorted(notes).flatMap(([id, { text }]) => (text === "" ? [] : [[id, text]])),
    [...foundPaths].sort().flatMap((path) => {
      const value = entryOf(found, path)?.value ?? "";
      return value === "" ? [] : [[path, value]];
    }),
  ]);
}

const stateThen = (state: MarkState) => (state === "not-done" ? "not-applicable" : state);

/**
 * SHA-256 of marks, results, found values and evidence without their moments, members that this version doesn't know included.
 * Notes and the answers to questions are not in it: they may go on after the signature. Nor are marks that decide nothing anymore.
 */
export function coversHash({ marks, results, found, evidence = [] }: Work): string {
  return digest([
    sorted(decidingMarks(marks)).flatMap(([id, { at: _at, ...mark }]) =>
      mark.state === "open" ? [] : [[id, orderedJson(mark)]],
    ),
    sorted(results).flatMap(([key, { at: _at, ...result }]) =>
      result.found === "" ? [] : [[key, orderedJson(result)]],
    ),
    sorted(found).flatMap(([path, entry]) => {
      if (!entry || entry.value === "") return [];
      const { at: _at, ...rest } = entry;
      return [[path, orderedJson(rest)]];
    }),
    evidence.map(({ at: _at, ...finding }) => orderedJson(finding)).sort(),
  ]);
}

function sorted<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}
