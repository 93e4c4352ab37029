import type { Plan } from "@/lib/plan";
import { protocolAndPorts } from "@/lib/sheet/words";
import { jobsOfPlan } from "@/lib/work";
import { numberedJobs } from "./job-names";

/** The jobs, by their numbers and titles, that hold what has changed; an item that no job settles is told by its own words. */
export function changedNames(plan: Plan, changed: readonly string[]): string[] {
  const jobs = jobsOfPlan(plan);
  const titles = numberedJobs(plan);
  const names = changed.map((id) => {
    const job = jobs.find(({ settles }) => settles.includes(id));
    return (job && titles.get(job.id)) ?? ownName(plan, id);
  });
  return [...new Set(names)];
}

function ownName({ inbound, outboundIfRestricted, addressing, tasks, notices }: Plan, id: string): string {
  const rule = [...inbound, ...outboundIfRestricted].find((candidate) => candidate.id === id);
  if (rule) return protocolAndPorts(rule);
  const said = [...tasks, ...notices].find((candidate) => candidate.id === id);
  return said?.text ?? (addressing.some((entry) => entry.id === id) ? "An address" : "An item of the sheet");
}
