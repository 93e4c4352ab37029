import type { SheetInput } from "@/lib/sheet/input";
import type { Order } from "@/lib/sheet/model";

export function remarksOf({ plan }: SheetInput): Order["remarks"] {
  if (plan.outboundPolicy === "restricted") return [];
  const text =
    plan.outboundPolicy === "unrestricted"
      ? "Outbound is not restricted: nothing to set. If it ever is, the rows to allow are in the grounds."
      : "If outbound is restricted, allow the rows in the grounds.";
  return [{ id: "remark-outbound", text }];
}
