import { cx } from "@/components/ui/cx";

/** A square to tick on paper. */
export function TickBox({ onPaperOnly = false, className }: { onPaperOnly?: boolean; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        "size-4 shrink-0 rounded-[3px] border-[1.5px] border-line-strong print:inline-block print:size-[1.05em] print:rounded-none print:border-black",
        onPaperOnly ? "hidden" : "inline-block",
        className,
      )}
    />
  );
}
