import type { ComponentProps } from "react";
import { cx } from "./cx";
import { controlClass } from "./input";

/** Grows with what is written where the browser can. */
export function Textarea({
  mono = false,
  className,
  rows = 3,
  ...native
}: ComponentProps<"textarea"> & { mono?: boolean }) {
  return (
    <textarea
      {...native}
      rows={rows}
      className={cx(controlClass, "field-sizing-content min-h-22 py-2.5", mono && "font-mono tabular-nums", className)}
    />
  );
}
