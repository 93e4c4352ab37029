/** What the jobs, rows, tasks and questions of a plan are called away from the sheet. */
import type { Plan } from "@/lib/plan";
import { jobsOfPlan } from "@/lib/work/job-state";
import { addressName, protocolAndPorts } from "./words";

/** Undefined for what is no longer of this plan. */
export function itemName(plan: Plan, id: string): string | undefined {
  const job = jobsOfPlan(plan).find((candidate) => candidate.id === id);
  if (job) return job.title;
  const rule = [...plan.inbound, ...plan.outboundIfRestricted].find((candidate) => candidate.id === id);
  if (rule) return protocolAndPorts(rule);
  const entry = plan.addressing.find((candidate) => candidate.id === id);
  if (entry) return addressName(entry.id);
  return [...plan.questions, ...plan.tasks, ...plan.notices].find((candidate) => candidate.id === id)?.text;
}

/** "3 · Office: Renew the certificate", as the sheet counts and calls its jobs; by their ids. */
export function numberedJobs(plan: Plan): ReadonlyMap<string, string> {
  return new Map(
    jobsOfPlan(plan).map(({ id, who, title }, index) => [
      id,
      `${index + 1} · ${who === "office" ? "Office: " : ""}${title}`,
    ]),
  );
}

/** The jobs that hold these items, each once; an item that no job settles goes by its own name. */
export function jobNames(plan: Plan, ids: readonly string[]): string[] {
  const jobs = jobsOfPlan(plan);
  const titles = numberedJobs(plan);
  const names = ids.map((id) => {
    const job = jobs.find(({ settles }) => settles.includes(id));
    return (job && titles.get(job.id)) ?? itemName(plan, id) ?? "An item that is no longer on the sheet";
  });
  return [...new Set(names)];
}
