"use client";

import type { JobState, OrderJob } from "@/lib/sheet/model";
import type { Desk } from "./desk";
import { useWork } from "./use-work";
import { changeOfJob, jobReason, jobState } from "./worked";

type JobMark = {
  state: JobState;
  /** Why it can’t be done or is not needed; empty for any other state. */
  reason: string;
  /** Gives back what is wrong with it, if anything is. */
  mark: (state: "open" | "done" | "not-done", reason?: string) => string | undefined;
};

/** How a job stands at this moment, and how that is changed. */
export function useJobMark({ id }: Pick<OrderJob, "id">, { sync, edit, document: { plan } }: Desk): JobMark {
  const state = useWork(sync, (work) => jobState(plan, work, id));
  const reason = useWork(sync, (work) => jobReason(work, id));
  return { state, reason, mark: (next, why) => edit(changeOfJob(plan, id, next, why)) };
}
