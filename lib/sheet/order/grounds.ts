import type { Job } from "@/lib/jobs";
import { addressGround, noticeGround, ruleGround, taskGround } from "@/lib/sheet/ground";
import type { SheetInput } from "@/lib/sheet/input";
import type { Ground } from "@/lib/sheet/model";

/** Why a job is there: what it settles, each with its reasons and their sources. */
export function groundsOfJob({ settles }: Job, { plan, answers }: SheetInput): Ground[] {
  const grounds = [
    ...plan.inbound.map((rule) => ruleGround(rule, answers)),
    ...plan.outboundIfRestricted.map((rule) => ruleGround(rule, answers)),
    ...plan.addressing.map(addressGround),
    ...plan.tasks.map(taskGround),
    ...plan.notices.map(noticeGround),
  ];
  return settles.flatMap((id) => grounds.filter((ground) => ground.id === id));
}
