import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";

type DetailsProps = ComponentProps<"details"> & { summary: ReactNode };

/** More for those who want it: the browser's own disclosure, so it works before any script has run. */
export function Details({ summary, className, children, ...native }: DetailsProps) {
  return (
    <details {...native} className={cx("group/details", className)}>
      <summary className="-mx-2 inline-flex min-h-11 list-none items-center gap-2 rounded-md px-2 py-1.5 font-medium text-accent hover:bg-accent-soft hover:text-accent-strong [&::-webkit-details-marker]:hidden">
        <Icon name="chevron" className="size-4 transition-transform group-open/details:rotate-90 print:hidden" />
        <span className="underline decoration-1 underline-offset-4">{summary}</span>
      </summary>
      <div className="mt-1 ml-1.5 space-y-3 border-line border-l-2 py-1 pl-5 text-ink-soft">{children}</div>
    </details>
  );
}
