import type { OrderJob } from "@/lib/sheet/model";
import { isOpen } from "./next-open";

/** By the id of the job that was folded or unfolded. */
export type Presses = Readonly<Record<string, { unfolded: boolean; wasOpen: boolean }>>;

/** Without those at jobs that have been done, or opened again, since; the same object where there are none. */
export function stillCounting(presses: Presses, jobs: readonly Pick<OrderJob, "id" | "state">[]): Presses {
  const stale = jobs.filter((job) => {
    const press = presses[job.id];
    return press !== undefined && press.wasOpen !== isOpen(job);
  });
  if (stale.length === 0) return presses;
  const gone = new Set<string>(stale.map(({ id }) => id));
  return Object.fromEntries(Object.entries(presses).filter(([id]) => !gone.has(id)));
}
