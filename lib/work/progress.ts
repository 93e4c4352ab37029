/** How far the work is. Whoever tells it, tells these counts: there is no other place that counts. */
import { redFlags, type Shared } from "./flags";
import { type ItemState, itemsWithFound } from "./items";
import { jobsOfPlan, stateOfJob } from "./job-state";
import { isAnswered } from "./question-edits";
import type { Work } from "./schema";

export type Progress = {
  /** Jobs of this visit; `done`, `notDone`, `changed` and `open` add up to it. */
  jobs: number;
  done: number;
  /** Can't be done, or need not be. */
  notDone: number;
  open: number;
  /** Marked, and changed since. */
  changed: number;
  /** Questions that nobody has answered yet, by words or by a job that answers them. */
  answersMissing: number;
  red: number;
  /** Jobs for after this visit: they hold up nothing. */
  later: { total: number; done: number };
  /** Those of this visit's jobs that are the office's own. */
  office: { total: number; done: number };
};

export function progress(work: Work, shared: Shared): Progress {
  const { plan } = shared;
  const items = itemsWithFound(plan, work);
  const all = jobsOfPlan(plan).map((job) => ({ ...job, state: stateOfJob(job, items, work) }));
  const now = all.filter(({ phase }) => phase !== "later");
  const later = all.filter(({ phase }) => phase === "later");
  const office = now.filter(({ who }) => who === "office");
  const answered = new Set(all.filter(({ state }) => state === "done").flatMap(({ answers }) => answers));
  return {
    jobs: now.length,
    done: count(now, "done"),
    notDone: count(now, "not-done"),
    open: count(now, "open"),
    changed: count(now, "changed"),
    answersMissing: plan.questions.filter(({ id }) => !answered.has(id) && !isAnswered(work, id)).length,
    red: redFlags(shared, work).length,
    later: { total: later.length, done: count(later, "done") },
    office: { total: office.length, done: count(office, "done") },
  };
}

function count(jobs: readonly { state: ItemState }[], wanted: ItemState): number {
  return jobs.filter(({ state }) => state === wanted).length;
}
