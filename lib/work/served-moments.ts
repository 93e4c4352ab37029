import type { Work } from "./schema";

const DAY_MS = 24 * 60 * 60 * 1000;

type Dated = { at: string };

/**
 * The work with no moment more than a day after the one at which the server gave it out; what is later gets that moment, and
 * keeps what it says. A wrong clock, or somebody with the link, could otherwise date an entry so late that no edit would ever
 * replace it. Apply it to what is already merged: merging itself knows no clock. The same object when nothing is later.
 */
export function withServedMoments(work: Work, servedAt: string): Work {
  const latest = new Date(Date.parse(servedAt) + DAY_MS).toISOString();
  const { marks, notes, found, signOff } = work;
  const entries: Dated[] = [...Object.values(marks), ...Object.values(notes), ...Object.values(found)];
  if (signOff) entries.push(signOff);
  if (entries.every(({ at }) => at <= latest)) return work;
  const settled = <Entry extends Dated>(entry: Entry): Entry =>
    entry.at > latest ? { ...entry, at: servedAt } : entry;
  const all = <Entry extends Dated>(record: Readonly<Record<string, Entry>>): Record<string, Entry> =>
    Object.fromEntries(Object.entries(record).map(([key, entry]) => [key, settled(entry)]));
  return {
    ...work,
    marks: all(marks),
    notes: all(notes),
    found: all(found),
    ...(signOff && { signOff: settled(signOff) }),
  };
}
