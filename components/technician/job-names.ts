import type { JobId } from "@/lib/jobs";
import type { Plan } from "@/lib/plan";
import { jobsOfPlan } from "@/lib/work";

/** "3 · Office: Renew the certificate", as the sheet counts and calls its jobs; by their ids. */
export function numberedJobs(plan: Plan): ReadonlyMap<JobId, string> {
  return new Map(
    jobsOfPlan(plan).map(({ id, who, title }, index) => [
      id,
      `${index + 1} · ${who === "office" ? "Office: " : ""}${title}`,
    ]),
  );
}
