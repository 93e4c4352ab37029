/**
 * What a job settled when it was marked, packed to twelve hex digits an item: four of its id, eight of its fingerprint. A digest
 * of all would tell neither a row that was added from one that was changed, nor either from a task that is gone since.
 */
import { digest } from "./digest";
import { fingerprintsBefore, type WorkItem } from "./items";
import type { Work } from "./schema";

const ID_DIGITS = 4;
const TAG_DIGITS = 12;

export function settledTags(items: readonly WorkItem[]): string {
  return items.map(({ id, fingerprint }) => tagOf(id, fingerprint)).join("");
}

export type Settled = "same" | "changed" | "new";

export function settledAs(item: WorkItem, settled: string, work: Pick<Work, "found">): Settled {
  const tags = tagsOf(settled);
  const prints = [item.fingerprint, ...fingerprintsBefore(item, work)];
  if (prints.some((print) => tags.includes(tagOf(item.id, print)))) return "same";
  const id = idTag(item.id);
  return tags.some((tag) => tag.startsWith(id)) ? "changed" : "new";
}

/** The ids of what was settled, each as its `idTag`. */
export function idTagsOf(settled: string): string[] {
  return tagsOf(settled).map((tag) => tag.slice(0, ID_DIGITS));
}

export const idTag = (id: string) => digest([id]).slice(0, ID_DIGITS);
const tagsOf = (settled: string): readonly string[] => settled.match(/.{12}/g) ?? [];
const tagOf = (id: string, fingerprint: string) => idTag(id) + fingerprint.slice(0, TAG_DIGITS - ID_DIGITS);
