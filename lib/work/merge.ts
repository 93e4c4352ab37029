/**
 * Brings two copies of the work together, item by item. Whichever copy comes first, however often: everybody ends up with the
 * same document, and no item is lost.
 */
import { entryOf } from "./record";
import type { PlanRef, Work } from "./schema";

export function mergeWork(one: Work, other: Work): Work {
  const signOff = laterOf(one.signOff, other.signOff);
  return {
    version: 1,
    plan: higherOf(one.plan, other.plan),
    marks: merged(one.marks, other.marks),
    notes: merged(one.notes, other.notes),
    found: merged(one.found, other.found),
    ...(signOff && { signOff }),
  };
}

type Dated = { at: string };

function merged<Entry extends Dated>(
  one: Readonly<Record<string, Entry>>,
  other: Readonly<Record<string, Entry>>,
): Record<string, Entry> {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const entry = laterOf(entryOf(one, id), entryOf(other, id));
      return entry ? [[id, entry]] : [];
    }),
  );
}

/** The moments are texts that sort as the times do. */
function laterOf<Entry extends Dated>(one: Entry | undefined, other: Entry | undefined): Entry | undefined {
  if (!one || !other) return one ?? other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return greaterOf(one, other);
}

function higherOf(one: PlanRef, other: PlanRef): PlanRef {
  if (one.revision !== other.revision) return one.revision > other.revision ? one : other;
  return greaterOf(one, other);
}

/** Which of the two does not matter, as long as everybody chooses the same. */
function greaterOf<Entry>(one: Entry, other: Entry): Entry {
  return ordered(one) >= ordered(other) ? one : other;
}

function ordered(entry: unknown): string {
  return JSON.stringify(entry, (_key, value: unknown) =>
    typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).sort()) : value,
  );
}
