import type { JobId } from "@/lib/jobs";
import type { Order, OrderValue } from "@/lib/sheet/model";

/** Where the server, its router and their network are looked at. */
const SERVER_JOB: JobId = "job-server-address";

/**
 * Where each blank is asked for on screen: once, at the job that finds it, so that the box at the top holds values alone. What
 * no job asks for is read where the server's address is set, if that is among the jobs. Paper has all blanks at the top, too.
 */
export function askedAtJobs({ values, phases }: Pick<Order, "values" | "phases">) {
  const jobs = phases.flatMap((phase) => phase.jobs);
  const asked = new Set(jobs.flatMap(({ settings, fields }) => [...settings, ...fields].map(({ path }) => path)));
  const left = values.filter(({ value, path }) => value === undefined && path && !asked.has(path));
  const home = jobs.find(({ id }) => id === SERVER_JOB)?.id;
  return {
    isAskedAtJob: ({ path }: OrderValue) => path !== undefined && (asked.has(path) || home !== undefined),
    moreAt: (job: JobId) => (job === home ? left : []),
  };
}
