/**
 * The parts of the list's table: 44 px a row; where there is no room for columns, a card of two or three lines. The roles repeat
 * what the elements mean, because browsers forget that meaning once `display` changes.
 */
import type { ComponentProps } from "react";
import { cx } from "@/components/ui/cx";

const row = { role: "row" };
const cell = { role: "cell" };
const rowHeader = { role: "rowheader" };

export function Row({ className, ...native }: ComponentProps<"tr">) {
  return (
    <tr
      {...native}
      {...row}
      className={cx(
        "border-line border-b hover:bg-sunken/60 [&_:is(a,button,input)]:scroll-mb-44",
        "as-cards:relative as-cards:flex as-cards:flex-wrap as-cards:items-center as-cards:rounded-md as-cards:border as-cards:bg-surface as-cards:px-1.5 as-cards:pt-1 as-cards:pb-2.5",
        className,
      )}
    />
  );
}

export function Td({ className, ...native }: ComponentProps<"td">) {
  return <td {...native} {...cell} className={cx("text-ink as-cards:block", className)} />;
}

export function Th({ className, ...native }: ComponentProps<"th">) {
  return (
    <th
      {...native}
      {...rowHeader}
      scope="row"
      className={cx("as-cards:block as-cards:min-w-0 as-cards:flex-1 text-left font-semibold text-ink", className)}
    />
  );
}

/** Between the columns, and above and below what may need two lines. */
export const textCell = "px-3 py-1.5 as-cards:pr-0 as-cards:py-0.5";
/** What has a line of its own on a card. */
export const wholeLine = "as-cards:basis-full";
