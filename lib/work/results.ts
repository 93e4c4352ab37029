/** What a port was found to be, beside what it must be. */
import { holds, type WorkItem } from "./items";
import { entryOf } from "./record";
import { type Family, families, type Result, type Work } from "./schema";

/** "in-443.ipv4" */
export function resultKey(item: string, family: Family): string {
  return `${item}.${family}`;
}

/**
 * The fingerprint that a result is kept with: where the port must be closed, the target's address is no part of it. A port that was found open
 * stays red when that address is corrected.
 */
export function resultPrint({ mustBe, fingerprint, withoutAddress }: WorkItem, family: Family): string {
  return mustBe?.[family] === "closed" ? (withoutAddress ?? fingerprint) : fingerprint;
}

/** The result for the row as it stands now; one for a row that has changed since counts no more. */
export function resultOf(item: WorkItem, family: Family, work: Work): Result["found"] {
  const result = entryOf(work.results, resultKey(item.id, family));
  if (!result) return "";
  return result.of === resultPrint(item, family) || holds(item, result.of, work) ? result.found : "";
}

/** The families over which an inbound row was found to be what it must not be. */
export function contradictionsOf(item: WorkItem | undefined, work: Work): Family[] {
  const must = item?.mustBe;
  if (!item || !must) return [];
  return families.filter((family) => {
    const found = resultOf(item, family, work);
    return found === "open" || found === "closed" ? found !== must[family] : false;
  });
}
