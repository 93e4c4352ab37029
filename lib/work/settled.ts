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
  const tags: readonly string[] = settled.match(/.{12}/g) ?? [];
  const prints = [item.fingerprint, ...fingerprintsBefore(item, work)];
  if (prints.some((print) => tags.includes(tagOf(item.id, print)))) return "same";
  const id = idTag(item.id);
  return tags.some((tag) => tag.startsWith(id)) ? "changed" : "new";
}

const idTag = (id: string) => digest([id]).slice(0, ID_DIGITS);
const tagOf = (id: string, fingerprint: string) => idTag(id) + fingerprint.slice(0, TAG_DIGITS - ID_DIGITS);
