import { type Edit, setMark } from "./edit";
import type { WorkItem } from "./items";
import { itemsOfJob, jobFingerprint, type SettlingJob } from "./job-state";
import type { MarkState, Work } from "./schema";
import { settledTags } from "./settled";

/**
 * Marks a job, and with it what it settles: the items' own earlier marks stay, but count no more (`deciding.ts`). `items` have
 * the found values filled in (`itemsWithFound`).
 */
export function markJob(
  work: Work,
  job: SettlingJob,
  items: readonly WorkItem[],
  { state, reason }: { state: MarkState; reason?: string },
  now: Date,
): Edit {
  const settled = itemsOfJob(job, items);
  const marking = {
    id: job.id,
    state,
    of: jobFingerprint(job, items),
    settled: settledTags(settled),
    reason,
    beats: settled.map(({ id }) => id),
  };
  return setMark(work, marking, now);
}
