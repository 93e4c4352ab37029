import type { ComponentProps } from "react";
import { cx } from "./cx";

/** The edge and ground of whatever one types into; shared with `Textarea` and `Select`. */
export const controlClass =
  "block w-full rounded-md border border-line-strong bg-surface px-3 text-base text-ink shadow-xs transition-colors placeholder:text-ink-faint hover:border-ink-soft focus-visible:border-accent focus-visible:outline-offset-1 aria-invalid:border-2 aria-invalid:border-blocker disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-faint read-only:bg-sunken";

type InputProps = ComponentProps<"input"> & {
  /** For addresses, host names and numbers: digits under digits. */
  mono?: boolean;
};

/** `aria-invalid` draws the fault; the message is the field's. */
export function Input({ mono = false, className, type = "text", ...native }: InputProps) {
  return (
    <input
      {...native}
      type={type}
      className={cx(controlClass, "min-h-11 py-2", mono && "font-mono tabular-nums", className)}
    />
  );
}
