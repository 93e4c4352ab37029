import { jobsOf } from "@/lib/jobs";
import type { SheetInput } from "@/lib/sheet/input";
import type { RedFlag } from "@/lib/sheet/model";
import { blockerText } from "@/lib/work/blocker-text";

/** What is red: what the work makes of it or, where nobody has begun, the faults of the plan. */
export function flagsOf({ plan, work }: SheetInput): readonly RedFlag[] {
  if (work) return work.flags;
  const jobs = jobsOf(plan);
  return plan.notices
    .filter(({ level }) => level === "blocker")
    .map(({ id }) => {
      const job = jobs.find(({ settles }) => settles.includes(id));
      return { id, ...(job && { job: job.id }), text: blockerText(id) };
    });
}
