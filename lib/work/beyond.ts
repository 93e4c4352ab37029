import { mergeWork } from "./merge";
import { orderedJson } from "./ordered";
import { entryOf } from "./record";
import type { Work } from "./schema";

type Entries<Entry> = Readonly<Record<string, Entry | undefined>>;

/** What a work says beyond another that is held already: the entries by which merging it in would change that one. */
export function beyond(held: Work, work: Work): Work {
  const merged = mergeWork(held, work);
  return {
    version: 2,
    plan: work.plan,
    marks: newTo(held.marks, merged.marks),
    notes: newTo(held.notes, merged.notes),
    found: newTo(held.found, merged.found),
    results: newTo(held.results, merged.results),
    answers: newTo(held.answers, merged.answers),
  };
}

export function isBlankWork({ marks, notes, found, results, answers }: Work): boolean {
  return [marks, notes, found, results, answers].every((entries) => Object.keys(entries).length === 0);
}

function newTo<Entry>(held: Entries<Entry>, merged: Entries<Entry>): Record<string, Entry> {
  return Object.fromEntries(
    Object.entries(merged).flatMap(([id, entry]) =>
      entry === undefined || orderedJson(entry) === orderedJson(entryOf(held, id) ?? null) ? [] : [[id, entry]],
    ),
  );
}
