import type { ComponentProps, ReactNode } from "react";
import { cx } from "./cx";

/**
 * A table that fits its place. `cards`: where the place is narrow, each row becomes a card with its columns' names.
 * `scroll`: it keeps its shape and its frame scrolls, by keyboard too.
 *
 * The roles repeat what the elements mean, because browsers forget that meaning once `display` changes.
 */
type TableProps = {
  caption: ReactNode;
  captionHidden?: boolean;
  narrow?: "cards" | "scroll";
  className?: string;
  children: ReactNode;
};

const table = { role: "table" };
const group = { role: "rowgroup" };
const row = { role: "row" };
const columnHeader = { role: "columnheader" };
const rowHeader = { role: "rowheader" };
const cell = { role: "cell" };

export function Table({ caption, captionHidden = false, narrow = "cards", className, children }: TableProps) {
  const content = (
    <table
      {...table}
      data-narrow={narrow}
      className={cx(
        "group/table w-full border-collapse text-left text-sm",
        narrow === "scroll" && "min-w-160 print:min-w-0",
      )}
    >
      <caption className={captionHidden ? "sr-only" : "pb-3 text-left font-semibold text-ink text-lg"}>
        {caption}
      </caption>
      {children}
    </table>
  );
  if (narrow === "cards") return <div className={cx("@container", className)}>{content}</div>;
  return (
    <section
      aria-label={typeof caption === "string" ? caption : "Table"}
      // A frame that scrolls must be reachable by keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: that is what makes it scroll by arrow keys
      tabIndex={0}
      className={cx("overflow-x-auto rounded-md print:overflow-visible", className)}
    >
      {content}
    </section>
  );
}

/** Its one row of `ColumnHeader`s. */
export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead {...group} className="as-cards:sr-only print:not-sr-only">
      <tr {...row} className="border-line-strong border-b">
        {children}
      </tr>
    </thead>
  );
}

export function TableBody({ children }: { children: ReactNode }) {
  return (
    <tbody {...group} className="as-cards:grid as-cards:gap-3">
      {children}
    </tbody>
  );
}

export function TableRow({ className, ...native }: ComponentProps<"tr">) {
  return (
    <tr
      {...native}
      {...row}
      className={cx(
        "border-line border-b align-top",
        "as-cards:flex as-cards:flex-wrap as-cards:gap-x-7 as-cards:gap-y-3 as-cards:rounded-md as-cards:border as-cards:bg-surface as-cards:p-4",
        className,
      )}
    />
  );
}

export function ColumnHeader({ className, ...native }: ComponentProps<"th">) {
  return (
    <th
      {...native}
      {...columnHeader}
      scope="col"
      className={cx("whitespace-nowrap py-2 pr-4 align-bottom font-semibold text-ink-soft text-xs", className)}
    />
  );
}

const cellClass = "py-3 pr-4 as-cards:block as-cards:p-0";

type CellProps = {
  /** The column's name, shown where the row is a card. Assistive technology has it from the column header. */
  label?: string;
};

export function RowHeader({ label, className, children, ...native }: CellProps & ComponentProps<"th">) {
  return (
    <th {...native} {...rowHeader} scope="row" className={cx(cellClass, "font-semibold text-ink", className)}>
      <CardLabel label={label} />
      {children}
    </th>
  );
}

export function Cell({ label, className, children, ...native }: CellProps & ComponentProps<"td">) {
  return (
    <td {...native} {...cell} className={cx(cellClass, "text-ink", className)}>
      <CardLabel label={label} />
      {children}
    </td>
  );
}

function CardLabel({ label }: CellProps) {
  if (!label) return null;
  return (
    <span aria-hidden="true" className="hidden font-semibold text-ink-faint text-xs as-cards:block">
      {label}
    </span>
  );
}
