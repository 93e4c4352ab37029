import type { JobId } from "@/lib/jobs";
import type { Order, OrderJob } from "@/lib/sheet/model";

export const isOpen = ({ state }: Pick<OrderJob, "state">) =>
  !state || state.state === "open" || state.state === "changed";

/** What is to be done next on this visit. */
export function nextOpen({ phases }: Pick<Order, "phases">): JobId | undefined {
  const today = phases.flatMap(({ id, jobs }) => (id === "later" ? [] : jobs));
  return today.find(isOpen)?.id;
}
