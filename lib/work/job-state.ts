/**
 * How a job stands, and the items that it settles. Whichever was marked later counts: the item itself, or its job. A work of
 * version 1 has no marks of jobs, so there a job stands as its items do.
 */
import { type Job, jobsOf } from "@/lib/jobs";
import type { Plan } from "@/lib/plan";
import { digest } from "./digest";
import { fingerprintsBefore, type ItemState, stateOf, type WorkItem } from "./items";
import { entryOf } from "./record";
import { contradictionsOf } from "./results";
import type { Mark, Work } from "./schema";
import { settledAs } from "./settled";

const known = new WeakMap<Plan, readonly Job[]>();

/** Worked out once for a plan. */
export function jobsOfPlan(plan: Plan): readonly Job[] {
  const jobs = known.get(plan) ?? jobsOf(plan);
  known.set(plan, jobs);
  return jobs;
}

export type SettlingJob = Pick<Job, "id" | "settles">;

export function itemsOfJob({ settles }: SettlingJob, items: readonly WorkItem[]): WorkItem[] {
  return items.filter(({ id }) => settles.includes(id));
}

/** Of all that it settles; of its id where it settles nothing. */
export function jobFingerprint(job: SettlingJob, items: readonly WorkItem[]): string {
  return printOf(
    job,
    itemsOfJob(job, items).map(({ fingerprint }) => fingerprint),
  );
}

function printOf({ id }: SettlingJob, prints: readonly string[]): string {
  return digest(prints.length > 0 ? prints : [id]).slice(0, 16);
}

/** `items` have the found values filled in (`itemsWithFound`). */
export function stateOfJob(job: SettlingJob, items: readonly WorkItem[], work: Work): ItemState {
  const settled = itemsOfJob(job, items);
  const mark = entryOf(work.marks, job.id);
  if (!mark) return stateByItems(settled, work);
  if (mark.state === "open") return "open";
  if (!jobHolds(job, settled, mark, work)) return "changed";
  if (settled.some((item) => isNewBlocker(item, mark, work) && isUnsettled(stateOfItem(item, work, job))))
    return "open";
  return asSeen(mark.state, settled, work);
}

function stateByItems(settled: readonly WorkItem[], work: Work): ItemState {
  const states = settled.map((item) => stateOfItem(item, work));
  if (states.includes("changed")) return "changed";
  if (states.length === 0 || states.includes("open")) return "open";
  return states.includes("done") ? "done" : "not-done";
}

/** A blocker that came later changes nothing of what was done; it is one more thing to do. */
function jobHolds(job: SettlingJob, settled: readonly WorkItem[], mark: Mark, work: Work): boolean {
  const { settled: tags, of } = mark;
  if (tags === undefined) return printsOf(job, settled, work).includes(of);
  return settled.every((item) => {
    const as = settledAs(item, tags, work);
    return as === "same" || (as === "new" && item.kind === "blocker");
  });
}

function isNewBlocker(item: WorkItem, { settled }: Mark, work: Work): boolean {
  return item.kind === "blocker" && settled !== undefined && settledAs(item, settled, work) === "new";
}

const isUnsettled = (state: ItemState) => state === "open" || state === "changed";

/** The job's fingerprint now, and before any of the found addresses was known. */
function printsOf(job: SettlingJob, settled: readonly WorkItem[], work: Work): string[] {
  const now = settled.map(({ fingerprint }) => fingerprint);
  const before = settled.map((item) => fingerprintsBefore(item, work)[0] ?? item.fingerprint);
  return [printOf(job, now), printOf(job, before)];
}

/** `job` is the one that settles the item, if any. */
export function stateOfItem(item: WorkItem, work: Work, job?: SettlingJob): ItemState {
  return asSeen(markedState(item, work, job), [item], work);
}

/** What was seen otherwise is never done, be it an item or a job that settles it. */
function asSeen(state: ItemState, settled: readonly WorkItem[], work: Work): ItemState {
  return state === "done" && settled.some((item) => contradictionsOf(item, work).length > 0) ? "open" : state;
}

function markedState(item: WorkItem, work: Work, job: SettlingJob | undefined): ItemState {
  const own = entryOf(work.marks, item.id);
  const ofJob = job && entryOf(work.marks, job.id);
  if (!ofJob || (own && own.at > ofJob.at)) return stateOf(item, work);
  if (ofJob.state === "open") return "open";
  if (ofJob.settled === undefined) return ofJob.state;
  const as = settledAs(item, ofJob.settled, work);
  return as === "same" ? ofJob.state : as === "changed" ? "changed" : "open";
}
