/** What becomes of a plan's jobs once a device does what its output says. */
import { itemsOf, type PolicyPart } from "@/lib/devices/policy";
import { type Job, jobDefinitions } from "@/lib/jobs";
import type { Plan } from "@/lib/plan";

export type SettledJobs = {
  /** Done with it, and wholly. */
  whole: readonly Job[];
  /** The technician’s others that are set on this visit; some may be done in part. */
  byHand: readonly Job[];
  /** What must be done before it is loaded. */
  first: readonly Job[];
};

export function settledJobs(jobs: readonly Job[], does: readonly PolicyPart[], plan: Plan): SettledJobs {
  const items = itemsOf(does, plan);
  const whole = jobs.filter((job) => isWhole(job, items));
  const touched = jobs.filter(({ settles }) => settles.some((id) => items.has(id)));
  const before = new Set(touched.flatMap((job) => jobDefinitions.find(({ id }) => id === job.id)?.after ?? []));
  return {
    whole,
    byHand: jobs.filter((job) => job.who === "technician" && job.phase === "set" && !whole.includes(job)),
    first: jobs.filter((job) => before.has(job.id) && !touched.includes(job)),
  };
}

/** A job that settles nothing is never done by a device; one whose answer wants words of its own isn’t either. */
function isWhole({ who, settles, answers, doneAnswers }: Job, items: ReadonlySet<string>): boolean {
  return (
    who === "technician" &&
    settles.length > 0 &&
    settles.every((id) => items.has(id)) &&
    (answers.length === 0 || doneAnswers === true)
  );
}
