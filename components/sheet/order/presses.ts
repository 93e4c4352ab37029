import type { OrderJob } from "@/lib/sheet/model";
import { isOpen } from "./next-open";

type Press = { unfolded: boolean; wasOpen: boolean };

/** By the id of the job that was folded or unfolded. */
export type Presses = Readonly<Record<string, Press>>;

/**
 * What counts of them by now; the same object where all of it does. Once a job is done, what was pressed before is over. One that was
 * opened again stays unfolded: whoever did that is in it.
 */
export function stillCounting(presses: Presses, jobs: readonly Pick<OrderJob, "id" | "state">[]): Presses {
  const open = new Map<string, boolean>(jobs.map((job) => [job.id, isOpen(job)]));
  const entries = Object.entries(presses);
  const counting = entries.flatMap(([id, press]): [string, Press][] => {
    const isNow = open.get(id) ?? press.wasOpen;
    if (isNow === press.wasOpen) return [[id, press]];
    return isNow && press.unfolded ? [[id, { unfolded: true, wasOpen: true }]] : [];
  });
  const isSame = counting.length === entries.length && counting.every(([id, press]) => presses[id] === press);
  return isSame ? presses : Object.fromEntries(counting);
}
