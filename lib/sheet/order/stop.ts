import type { SheetInput } from "@/lib/sheet/input";
import type { Order } from "@/lib/sheet/model";

/** Where no forward can work, whoever stands at the router learns it before anything else. */
export function stopOf({ answers, plan }: SheetInput): Order["stop"] {
  const reached = plan.inbound.some(({ action }) => action === "forward" || action === "hold");
  if (!reached) return undefined;
  const known = answers.internet?.externalAddress === "static" ? answers.internet.externalIp : undefined;
  return {
    heading: known
      ? `Stop if the router’s internet address is not ${known}.`
      : "Stop if the router’s internet address is private.",
    text: "If it begins with 10, 172.16–31, 192.168 or 100.64–127, a second router or the provider’s network stands in front, and no port forward works until that is solved. Call the office.",
  };
}
