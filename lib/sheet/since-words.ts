import type { Since } from "@/lib/work/since";

/** What came after a signature: it stands beside it, and voids nothing. Undefined for nothing. */
export function sinceWords(since: Since): string | undefined {
  const parts = [
    ...counted(since.marks.length, "mark", "marks"),
    ...counted(since.results.length, "test result", "test results"),
    ...counted(since.found.length, "found value", "found values"),
    ...counted(since.answers.length, "answer", "answers"),
    ...counted(since.notes.length, "note", "notes"),
    ...counted(since.evidence, "finding", "findings"),
    ...counted(since.newItems.length, "new item", "new items"),
    ...counted(since.goneItems.length, "item gone", "items gone"),
  ];
  const later = parts.length > 0 ? [`Since signing, beside it: ${parts.join(", ")}.`] : [];
  const unseen = since.unseen ? ["Some of the work was not on the device on which it was signed."] : [];
  return [...later, ...unseen].join(" ") || undefined;
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
