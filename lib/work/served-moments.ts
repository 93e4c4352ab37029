import { type Dated, isDated, isDatedRecord, unknownMembers } from "./members";
import { momentAfter } from "./moment";
import type { Work } from "./schema";
import { momentsOf } from "./since";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The work with no moment more than a day after the one at which the server gave it out; what is later is dated back, and keeps
 * what it says. A wrong clock, or somebody with the link, could otherwise date an entry so late that no edit would ever replace
 * it. All that is dated back stays in its order and after the rest, so that no signature falls before what it was given for.
 * Apply it to what is already merged: merging itself knows no clock. The same object when nothing is later.
 */
export function withServedMoments(work: Work, servedAt: string): Work {
  const latest = new Date(Date.parse(servedAt) + DAY_MS).toISOString();
  const moments = momentsOf(work);
  const late = [...new Set(moments.filter((at) => at > latest))].sort();
  if (late.length === 0) return work;
  const known =
    moments
      .filter((at) => at <= latest)
      .sort()
      .pop() ?? "";
  const first = known < servedAt ? servedAt : momentAfter(new Date(0), known);
  const backdated = new Map(late.map((at, index) => [at, millisecondsAfter(first, index)]));
  const settledAt = (at: string) => backdated.get(at) ?? at;
  const settled = <Entry extends Dated>(entry: Entry): Entry =>
    backdated.has(entry.at) ? { ...entry, at: settledAt(entry.at) } : entry;
  const all = <Entry extends Dated>(record: Readonly<Record<string, Entry>>): Record<string, Entry> =>
    mapped(record, settled);
  const { marks, notes, found, results, answers, device, evidence, signOff } = work;
  return {
    ...mapped(unknownMembers(work), (member) => (isDatedRecord(member) ? all(member) : member)),
    version: work.version,
    plan: work.plan,
    marks: all(marks),
    notes: all(notes),
    found: all(withoutGaps(found)),
    results: all(results),
    answers: mapped(all(answers), ({ askedAt, ...answer }) => ({
      ...answer,
      ...(askedAt !== undefined && { askedAt: settledAt(askedAt) }),
    })),
    ...(device && { device: settled(device) }),
    ...(evidence && { evidence: evidence.map((finding) => (isDated(finding) ? settled(finding) : finding)) }),
    ...(signOff && { signOff: settled(signOff) }),
  };
}

function millisecondsAfter(moment: string, count: number): string {
  return momentAfter(new Date(Date.parse(moment) + count));
}

function mapped<Value, Other>(record: Readonly<Record<string, Value>>, change: (value: Value) => Other) {
  return Object.fromEntries(Object.entries(record).map(([key, value]): [string, Other] => [key, change(value)]));
}

function withoutGaps<Value>(record: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]): [string, Value][] => (value === undefined ? [] : [[key, value]])),
  );
}
