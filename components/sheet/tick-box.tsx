import { cx } from "@/components/ui/cx";

/** A square to tick on paper. */
export function TickBox({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        "inline-block size-4 shrink-0 rounded-[3px] border-[1.5px] border-line-strong print:size-[1.05em] print:rounded-none print:border-black",
        className,
      )}
    />
  );
}
