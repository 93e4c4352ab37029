import { cx } from "@/components/ui/cx";
import type { Order } from "@/lib/sheet/model";

/** Where to stop and call the office. Paper has it at the top, the screen where the address is read. */
export function StopBox({ stop, on }: Pick<Order, "stop"> & { on: "screen" | "paper" | "both" }) {
  if (!stop) return null;
  return (
    <p className={cx("stop-box", on === "paper" && "not-print:hidden", on === "screen" && "print:hidden")}>
      <strong className="font-semibold">{stop.heading}</strong> <span>{stop.text}</span>
    </p>
  );
}
