import { jobsOf } from "@/lib/jobs";
import type { Plan } from "@/lib/plan";

/** The ids of all that some job settles; the rest of the plan has its grounds in a section of its own. */
export const settledBy = (plan: Plan): ReadonlySet<string> => new Set(jobsOf(plan).flatMap(({ settles }) => settles));
