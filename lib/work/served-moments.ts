import { type Dated, isDated, isDatedRecord, unknownMembers } from "./members";
import type { Work } from "./schema";
import { momentsOf } from "./since";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The work with no moment more than a day after the one at which the server gave it out; what is later gets that moment, and
 * keeps what it says. A wrong clock, or somebody with the link, could otherwise date an entry so late that no edit would ever
 * replace it. Apply it to what is already merged: merging itself knows no clock. The same object when nothing is later.
 */
export function withServedMoments(work: Work, servedAt: string): Work {
  const latest = new Date(Date.parse(servedAt) + DAY_MS).toISOString();
  const settled = <Entry extends Dated>(entry: Entry): Entry =>
    entry.at > latest ? { ...entry, at: servedAt } : entry;
  const all = <Entry extends Dated>(record: Readonly<Record<string, Entry>>): Record<string, Entry> =>
    mapped(record, settled);
  const { marks, notes, found, results, answers, device, evidence, signOff } = work;
  if (momentsOf(work).every((at) => at <= latest)) return work;
  return {
    ...mapped(unknownMembers(work), (member) => (isDatedRecord(member) ? all(member) : member)),
    version: work.version,
    plan: work.plan,
    marks: all(marks),
    notes: all(notes),
    found: all(withoutGaps(found)),
    results: all(results),
    answers: all(answers),
    ...(device && { device: settled(device) }),
    ...(evidence && { evidence: evidence.map((finding) => (isDated(finding) ? settled(finding) : finding)) }),
    ...(signOff && { signOff: settled(signOff) }),
  };
}

function mapped<Value, Other>(record: Readonly<Record<string, Value>>, change: (value: Value) => Other) {
  return Object.fromEntries(Object.entries(record).map(([key, value]): [string, Other] => [key, change(value)]));
}

function withoutGaps<Value>(record: Readonly<Record<string, Value | undefined>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]): [string, Value][] => (value === undefined ? [] : [[key, value]])),
  );
}
