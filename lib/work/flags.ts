/**
 * What is red at this moment: a fault to mend first that is not settled, one that a found value raises, a port that was found to
 * be what it must not be. Warnings are not red.
 */
import type { Answers } from "@/lib/answers";
import type { InboundRule, Plan } from "@/lib/plan";
import { blockerText } from "./blocker-text";
import { foundWarnings } from "./found";
import { itemsOf, itemsWithFound, type WorkItem } from "./items";
import { jobsOfPlan, stateOfItem } from "./job-state";
import { contradictionsOf, resultKey } from "./results";
import { type Family, families, type Work } from "./schema";

export type RedFlag = { id: string; item: string; job?: string; text: string };

/** The answers and the plan that were shared. */
export type Shared = { answers: Answers; plan: Plan };

export function redFlags({ answers, plan }: Shared, work: Work): RedFlag[] {
  const jobs = jobsOfPlan(plan);
  const items = itemsWithFound(plan, work);
  const settling = (item: string) => jobs.find(({ settles }) => settles.includes(item));
  const flag = (item: string, text: string, id = item, job = settling(item)?.id): RedFlag => ({
    id,
    item,
    text,
    ...(job !== undefined && { job }),
  });
  const blockers = items
    .filter((item) => item.kind === "blocker" && stateOfItem(item, work, settling(item.id)) !== "done")
    .map(({ id }) => flag(id, blockerText(id)));
  const raised = foundWarnings(answers, plan, work)
    .filter(({ level }) => level === "blocker")
    .map(({ id }) => id.replace(/^found-/, ""))
    .map((id) => flag(id, blockerText(id), id, jobs.find((job) => job.id === "job-read-internet-address")?.id));
  const byPorts = (item: string) => jobs.find(({ ports }) => ports?.some((port) => port.item === item))?.id;
  const seen = plan.inbound.flatMap((rule) => {
    const item = items.find(({ id }) => id === rule.id);
    return contradictionsOf(item, work).map((family) =>
      flag(
        rule.id,
        portText(rule, item, family),
        resultKey(rule.id, family),
        settling(rule.id)?.id ?? byPorts(rule.id),
      ),
    );
  });
  return [...blockers, ...raised, ...seen];
}

/** The text of a flag by its id, also of one that is no longer red. */
export function redFlagText(plan: Plan, id: string): string {
  const items = itemsOf(plan);
  for (const rule of plan.inbound) {
    const item = items.find((candidate) => candidate.id === rule.id);
    const family = families.find((candidate) => resultKey(rule.id, candidate) === id);
    if (family) return portText(rule, item, family);
  }
  return blockerText(id);
}

function portText(rule: InboundRule, item: WorkItem | undefined, family: Family): string {
  const port = rule.ports.length > 0 ? `Port ${rule.ports.join(", ")}` : "A port that is not listed";
  if (item?.mustBe?.[family] === "open") return `${port} is closed from the internet and must be open.`;
  if (family === "ipv6") return `${port} is open from the internet over IPv6 and must be closed.`;
  if (rule.action === "hold")
    return `${port} is open from the internet and must stay closed until its question is answered.`;
  if (rule.action === "forward") return `${port} is open to everyone and must be open to the listed networks alone.`;
  return `${port} is open from the internet and must be closed.`;
}
