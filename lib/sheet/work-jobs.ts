/** What the work says of jobs, ports and questions, for the order. */
import type { Work } from "@/lib/work";
import { redFlags, type Shared } from "@/lib/work/flags";
import { itemsWithFound } from "@/lib/work/items";
import { jobsOfPlan, stateOfJob } from "@/lib/work/job-state";
import { progress } from "@/lib/work/progress";
import { entryOf } from "@/lib/work/record";
import { resultOf } from "@/lib/work/results";
import { flagText } from "./order/flags";
import type { Count } from "./progress";
import type { SheetWork } from "./work";

export type JobsWork = Pick<SheetWork, "job" | "result" | "answer" | "flags"> & { count: Count };

export function jobsWork(on: Shared, work: Work): JobsWork {
  const items = itemsWithFound(on.plan, work);
  const jobs = jobsOfPlan(on.plan);
  const { total, ...count } = progress(work, on);
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
    answer: (id) => entryOf(work.answers, id),
    flags: redFlags(on, work).map(({ text, ...flag }) => ({ ...flag, text: flagText(flag.id, text) })),
    count: { jobs: total, ...count },
  };
}
