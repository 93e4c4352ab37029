import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx";

type SegmentProps = Omit<ComponentProps<"input">, "type" | "children" | "className"> & {
  children: ReactNode;
  /** Not chosen itself: a closer answer of its kind is. */
  standing?: boolean;
};

/**
 * One answer of a row of them. The radio lies over its words, unseen, so that a hand, a keyboard and a password manager all meet
 * the real thing; the chosen one is filled, which shows without color too,
 * and stays so under a pointer.
 */
export function Segment({ children, standing = false, ...native }: SegmentProps) {
  return (
    <label className="relative flex grow">
      <input
        {...native}
        type="radio"
        className="peer absolute inset-0 m-0 size-full cursor-pointer appearance-none focus-visible:outline-2 focus-visible:outline-accent focus-visible:-outline-offset-5 checked:focus-visible:outline-on-accent"
      />
      <span
        className={cx(
          "pointer-events-none flex min-h-11 grow items-center justify-center px-2.5 py-1.5 text-center text-base leading-snug shadow-[0_0_0_1px_var(--color-line-strong)] transition-colors sm:px-3",
          "peer-checked:bg-accent peer-checked:text-on-accent peer-not-checked:peer-hover:bg-sunken",
          "forced-colors:border forced-colors:border-[ButtonText] forced-colors:peer-checked:bg-[Highlight] forced-colors:peer-checked:text-[HighlightText] forced-colors:peer-checked:[forced-color-adjust:none]",
          standing ? "bg-accent-soft font-semibold text-accent forced-colors:border-4" : "text-ink",
        )}
      >
        {children}
      </span>
    </label>
  );
}

/** The row: it wraps where it is too wide, and stays one box. */
export function Segments({ children }: { children: ReactNode }) {
  return (
    <div className="inline-flex max-w-full flex-wrap gap-px overflow-hidden rounded-md border border-line-strong bg-surface">
      {children}
    </div>
  );
}
