/** What the work says of the jobs, their ports, the questions, and what is red. */
import type { Work } from "@/lib/work";
import { redFlags, type Shared } from "@/lib/work/flags";
import { itemsWithFound } from "@/lib/work/items";
import { jobsOfPlan, stateOfJob } from "@/lib/work/job-state";
import { entryOf } from "@/lib/work/record";
import { resultOf } from "@/lib/work/results";
import { settlingJobs } from "@/lib/work/unanswered";
import type { SheetWork } from "./work";

const unasked = { asked: "", answer: "", by: "", on: "" };

export function jobsWork(on: Shared, work: Work): Pick<SheetWork, "job" | "result" | "answer" | "flags"> {
  const items = itemsWithFound(on.plan, work);
  const jobs = jobsOfPlan(on.plan);
  const settled = settlingJobs(on.plan, work);
  return {
    job: (id) => {
      const job = jobs.find((candidate) => candidate.id === id);
      const state = job ? stateOfJob(job, items, work) : "open";
      const reason = state === "not-done" && entryOf(work.marks, id)?.reason;
      const note = entryOf(work.notes, id)?.text;
      return { state, ...(reason && { reason }), ...(note && { note }) };
    },
    result: (id, family) => {
      const item = items.find((candidate) => candidate.id === id);
      return (item && resultOf(item, family, work)) || undefined;
    },
    answer: (id) => {
      const settledBy = settled.get(id);
      const entry = entryOf(work.answers, id);
      return settledBy === undefined ? entry : { ...(entry ?? unasked), settledBy };
    },
    flags: redFlags(on, work),
  };
}
