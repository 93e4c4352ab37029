/**
 * Brings two copies of the work together, entry by entry. Whichever copy comes first, however often: everybody ends up with the
 * same document, and no entry is lost.
 */
import { mergedAnswer } from "./answer-halves";
import { mergedEvidence } from "./evidence";
import { greaterOf, laterOf } from "./later";
import { type Dated, isDatedRecord, unknownMembers } from "./members";
import { entryOf } from "./record";
import type { PlanRef, Work } from "./schema";

export function mergeWork(one: Work, other: Work): Work {
  const device = mergedEntry(one.device, other.device);
  const evidence = mergedEvidence(one.evidence, other.evidence);
  const signOff = mergedEntry(one.signOff, other.signOff);
  return {
    ...mergedUnknown(unknownMembers(one), unknownMembers(other)),
    version: 2,
    plan: higherOf(one.plan, other.plan),
    marks: merged(one.marks, other.marks),
    notes: merged(one.notes, other.notes),
    found: merged(one.found, other.found),
    results: merged(one.results, other.results),
    answers: merged(one.answers, other.answers, mergedAnswer),
    ...(device && { device }),
    ...(evidence && { evidence }),
    ...(signOff && { signOff }),
  };
}

type Entries<Entry> = Readonly<Record<string, Entry | undefined>>;

function merged<Entry extends Dated>(
  one: Entries<Entry>,
  other: Entries<Entry>,
  both: (one: Entry, other: Entry) => Entry = laterOf,
): Record<string, Entry> {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const entry = mergedEntry(entryOf(one, id), entryOf(other, id), both);
      return entry ? [[id, entry]] : [];
    }),
  );
}

/** Of members that a later version has added. Dated entries are merged as today's; of anything else one copy is chosen. */
function mergedUnknown(one: Record<string, unknown>, other: Record<string, unknown>): Record<string, unknown> {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(keys.map((key) => [key, mergedMember(entryOf(one, key), entryOf(other, key))]));
}

function mergedMember(one: unknown, other: unknown): unknown {
  if (one === undefined) return other;
  if (other === undefined) return one;
  if (isDatedRecord(one)) return isDatedRecord(other) ? merged(one, other) : one;
  return isDatedRecord(other) ? other : greaterOf(one, other);
}

function mergedEntry<Entry extends Dated>(
  one: Entry | undefined,
  other: Entry | undefined,
  both: (one: Entry, other: Entry) => Entry = laterOf,
): Entry | undefined {
  return one && other ? both(one, other) : (one ?? other);
}

function higherOf(one: PlanRef, other: PlanRef): PlanRef {
  if (one.revision !== other.revision) return one.revision > other.revision ? one : other;
  return greaterOf(one, other);
}
