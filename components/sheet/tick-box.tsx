import { cx } from "@/components/ui/cx";

type TickBoxProps = { onPaperOnly?: boolean; ticked?: boolean; className?: string };

/** A square to tick on paper; with its tick where that was done on screen. */
export function TickBox({ onPaperOnly = false, ticked = false, className }: TickBoxProps) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        "size-4 shrink-0 rounded-[3px] border-[1.5px] border-line-strong print:inline-block print:size-[1.05em] print:rounded-none print:border-black",
        onPaperOnly ? "hidden" : "inline-block",
        className,
      )}
    >
      {ticked && (
        <svg viewBox="0 0 16 16" aria-hidden="true" className="block size-full">
          <path d="M3 8.5l3.5 4L13 3.5" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
        </svg>
      )}
    </span>
  );
}
