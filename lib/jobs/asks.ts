import type { AddressingEntry, Plan } from "@/lib/plan";
import { hasTask } from "./parts";

/**
 * The items of a plan that ask something of somebody; each is settled by one job. A row on hold asks nothing, for its question
 * does; nor do outbound rows where nothing limits what goes out, nor an outside address that the office does not have.
 */
export function askingItems(plan: Plan): string[] {
  const outbound = plan.outboundPolicy === "restricted" ? plan.outbound : [];
  return [
    ...plan.notices.filter(({ level }) => level === "blocker"),
    ...plan.inbound.filter(({ action }) => action !== "hold"),
    ...outbound.filter(({ action }) => action !== "hold"),
    ...plan.addressing.filter((entry) => asks(entry, plan)),
    ...plan.tasks,
  ].map(({ id }) => id);
}

function asks({ id, need, status }: AddressingEntry, plan: Plan): boolean {
  if (need === "not-required") return false;
  if (id === "external-static") return status === "met";
  // Only an alternative, until the office has begun to go that way.
  if (id === "dynamic-dns") return hasTask(plan, "install-updater");
  return true;
}
