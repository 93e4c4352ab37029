/** By name, what a signature of this moment would leave out. */
import type { Job } from "@/lib/jobs";
import { numberedJobs } from "@/lib/sheet/item-names";
import { shortQuestion } from "@/lib/sheet/order/short-questions";
import { itemsWithFound, jobsOfPlan, type Shared, stateOfJob, unanswered, type Work } from "@/lib/work";
import { jobReason } from "./worked";

export type Left = {
  /** Numbers and titles of this visit’s jobs that are open, or have changed since they were ticked. */
  open: readonly string[];
  /** Those that can’t be done or are not needed. */
  undone: readonly { id: string; title: string; reason: string }[];
  /** Questions without an answer. */
  unanswered: readonly { id: string; text: string }[];
};

export function leftOpen({ plan }: Pick<Shared, "plan">, work: Work): Left {
  const items = itemsWithFound(plan, work);
  const jobs = jobsOfPlan(plan).map((job) => ({ ...job, state: stateOfJob(job, items, work) }));
  const names = numberedJobs(plan);
  const named = ({ id, title }: Job) => names.get(id) ?? title;
  const today = jobs.filter(({ phase }) => phase !== "later");
  return {
    open: today.filter(({ state }) => state === "open" || state === "changed").map(named),
    undone: today
      .filter(({ state }) => state === "not-done")
      .map((job) => ({ id: job.id, title: named(job), reason: jobReason(work, job.id) })),
    unanswered: unanswered(plan, work).map(({ id, text }) => ({ id, text: shortQuestion(id, plan) ?? text })),
  };
}
