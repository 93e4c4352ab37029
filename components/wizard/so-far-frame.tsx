"use client";

import { type ReactNode, useId, useState } from "react";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import type { Answers } from "@/lib/answers";

/** Before the first feature is answered, the panel would only count questions that nobody has reached yet. */
export function isBegun({ features = {} }: Answers): boolean {
  return Object.values(features).some((answer) => answer !== undefined);
}

type SoFarFrameProps = {
  /** In a few words, for the bar of a small screen; left out for nothing yet. */
  summary?: string;
  mark?: ReactNode;
  announcement?: ReactNode;
  /** Left out for nothing yet. */
  children?: ReactNode;
};

/** What the answers mean so far. Beside the questions; on a small screen a bar at its foot that opens. */
export function SoFarFrame({ summary = "nothing yet", mark, announcement, children }: SoFarFrameProps) {
  const [open, setOpen] = useState(false);
  const heading = useId();
  const body = useId();
  return (
    <aside
      aria-labelledby={heading}
      // Opened over the questions, it would cover the field that takes the focus next.
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
      className="min-w-0 max-lg:sticky max-lg:bottom-0 max-lg:-mx-4 max-lg:border-line max-lg:border-t max-lg:bg-surface max-lg:shadow-raised sm:max-lg:-mx-6 lg:sticky lg:top-6 [@media(max-height:28rem)]:max-lg:static"
    >
      <div className="lg:rounded-xl lg:border lg:border-line lg:bg-surface lg:shadow-card">
        <h2 id={heading} className="sr-only font-semibold text-xl lg:not-sr-only lg:px-5 lg:pt-5">
          So far
        </h2>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
          className="flex min-h-13 w-full items-center gap-3 px-4 py-2 text-left sm:px-6 lg:hidden"
        >
          <span className="min-w-0 flex-1 text-sm">
            <span className="font-semibold text-ink">So far: </span>
            <span className="text-ink-soft">{summary}</span>
          </span>
          {mark}
          <Icon name="chevron" className={cx("size-5 transition-transform", open ? "rotate-90" : "-rotate-90")} />
        </button>
        <div
          id={body}
          className={cx(
            // What goes on below the edge throws a shadow over it.
            "scroll-shadows overflow-y-auto px-4 pb-5 sm:px-6 lg:block lg:max-h-[max(14rem,calc(100dvh-16.5rem))] lg:rounded-b-xl lg:px-5",
            open ? "max-lg:max-h-[55dvh]" : "hidden",
          )}
        >
          <p className="mt-1 text-ink-soft text-sm">
            What your answers mean for your network. A port is a numbered door into it.
          </p>
          {children || <NothingYet />}
        </div>
      </div>
      {announcement}
    </aside>
  );
}

function NothingYet() {
  return (
    <p className="mt-4 text-ink-soft text-sm">
      Nothing yet. Say what your office uses, and you see here what is opened, what stays closed, and who is asked.
    </p>
  );
}
