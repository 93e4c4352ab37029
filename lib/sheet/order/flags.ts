import { jobsOf } from "@/lib/jobs";
import type { SheetInput } from "@/lib/sheet/input";
import type { RedFlag } from "@/lib/sheet/model";

const short: Readonly<Record<string, string>> = {
  "wifi-unsafe": "The Wi-Fi used with MacPractice is not safe: it has no password, or WEP.",
  "nat-carrier": "The provider’s network stands in front of the router (carrier-grade NAT): no port forward can work.",
  "nat-double": "Another router, or the provider, stands in front of this one (double NAT): port forwards fail.",
  "firewall-off": "The router’s firewall is off.",
};

/** What is red: what the work makes of it or, where nobody has begun, the faults of the plan. */
export function flagsOf({ plan, work }: SheetInput): readonly RedFlag[] {
  if (work) return work.flags;
  return plan.notices.filter(({ level }) => level === "blocker").map(({ id, text }) => flagOf(id, text, plan));
}

export function flagOf(id: string, text: string, plan: SheetInput["plan"]): RedFlag {
  const job = jobsOf(plan).find(({ settles }) => settles.includes(id));
  return { id, ...(job && { job: job.id }), text: flagText(id, text) };
}

export const flagText = (id: string, text: string): string => short[id] ?? text;
