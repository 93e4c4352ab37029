/** What stands beside a signature: it came after it, or was not seen by who signed, and voids nothing. */
import { askedAtOf } from "./answer-halves";
import { coversHash } from "./hash";
import type { WorkItem } from "./items";
import { isDated, isDatedRecord } from "./members";
import type { SignatureOfItems, Work } from "./schema";

export type Since = {
  marks: string[];
  results: string[];
  found: string[];
  answers: string[];
  notes: string[];
  /** How many findings. */
  evidence: number;
  /** Items of the technician's that the signature does not know, and such that are gone. */
  newItems: string[];
  goneItems: string[];
  /** Marks, results, found values and evidence are not those that were signed for, though none of them is dated later. */
  unseen: boolean;
};

export function sinceSigning(work: Work, at: string, signature: SignatureOfItems, items: readonly WorkItem[]): Since {
  const later = (record: Readonly<Record<string, { at: string } | undefined>>) =>
    Object.entries(record).flatMap(([key, entry]) => (entry && entry.at > at ? [key] : []));
  const { marks, results, found, answers, notes, evidence = [] } = work;
  const ids = new Set(items.map(({ id }) => id));
  const since = {
    marks: later(marks),
    results: later(results),
    found: later(found),
    answers: Object.entries(answers).flatMap(([id, answer]) => (answer.at > at || askedAtOf(answer) > at ? [id] : [])),
    notes: later(notes),
    evidence: evidence.filter((finding) => isDated(finding) && finding.at > at).length,
    newItems: items
      .filter(({ id, technician, counts }) => technician && counts && !Object.hasOwn(signature.items, id))
      .map(({ id }) => id),
    goneItems: Object.keys(signature.items).filter((id) => !ids.has(id)),
  };
  const covered = since.marks.length + since.results.length + since.found.length + since.evidence;
  return { ...since, unseen: covered === 0 && coversHash(work) !== signature.covers };
}

/** Of whatever the work holds. */
export function lastMoment(work: Work): string | undefined {
  return momentsOf(work).reduce<string | undefined>(
    (last, at) => (last === undefined || at > last ? at : last),
    undefined,
  );
}

/** Every moment, in whatever member. */
export function momentsOf(work: Work): string[] {
  return [...Object.values(work.answers).map(askedAtOf), ...momentsOfMembers(work)];
}

function momentsOfMembers(work: Work): string[] {
  return Object.values(work).flatMap((member: unknown) => {
    if (isDated(member)) return [member.at];
    if (Array.isArray(member)) return member.filter(isDated).map(({ at }) => at);
    return isDatedRecord(member) ? Object.values(member).map(({ at }) => at) : [];
  });
}
