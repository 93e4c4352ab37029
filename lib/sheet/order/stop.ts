import type { SheetInput } from "@/lib/sheet/input";
import type { Order } from "@/lib/sheet/model";

/** Where no forward can work, whoever stands at the router learns it before anything else. */
export function stopOf({ answers, plan }: SheetInput): Order["stop"] {
  const reached = plan.inbound.some(({ action }) => action === "forward" || action === "hold");
  if (!reached) return undefined;
  const { externalAddress, externalIp } = answers.internet ?? {};
  // One that is kept for examples belongs to nobody: every real router has another.
  const isExample = plan.notices.some(({ id }) => id === "example-address");
  const known = externalAddress === "static" && !isExample ? externalIp : undefined;
  return {
    heading: known
      ? `Stop if the router’s internet address is not ${known}.`
      : "Stop if the router’s internet address is private.",
    text: "10.x.x.x, 172.16–31.x.x, 192.168.x.x or 100.64–127.x.x: a second router or the provider’s network is in front, and no port forward works. Call the office.",
  };
}
