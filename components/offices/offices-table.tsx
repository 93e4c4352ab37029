"use client";

import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { Table, TableBody } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Column, Order } from "@/lib/offices/order";

const columnNames: Record<Column, string> = {
  name: "Office",
  standing: "Where it stands",
  jobs: "Jobs",
  missing: "Answers missing",
  ends: "Link ends",
  changed: "Changed",
};

const roles = { group: { role: "rowgroup" }, row: { role: "row" }, header: { role: "columnheader" } };

type OfficesTableProps = {
  columns: readonly Column[];
  /** Left out where the order is fixed. */
  sorting?: { order: Order; onPress: (column: Column) => void };
  /** The box for all of a page; left out where nothing can be selected. */
  selectAll?: ReactNode;
  children: ReactNode;
};

/** The frame of the list. Where its rows are cards, its head is not shown: whoever uses it offers the order elsewhere. */
export function OfficesTable({ columns, sorting, selectAll, children }: OfficesTableProps) {
  return (
    <Table caption="Your offices" captionHidden className="rounded-lg border border-line bg-surface as-cards:border-0">
      <thead {...roles.group} className="as-cards:hidden">
        <tr {...roles.row} className="border-line-strong border-b">
          {selectAll && <ColumnHead className="w-11">{selectAll}</ColumnHead>}
          {columns.map((column) => (
            <ColumnHead
              key={column}
              className={column === "name" && !selectAll ? "pl-3" : ""}
              aria-sort={
                sorting?.order.by === column ? (sorting.order.descending ? "descending" : "ascending") : undefined
              }
            >
              {sorting ? (
                <SortButton column={column} {...sorting} />
              ) : (
                <span className={cx("flex min-h-11 items-center", column !== "name" && "px-3")}>
                  {columnNames[column]}
                </span>
              )}
            </ColumnHead>
          ))}
          <ColumnHead className="w-11">
            <VisuallyHidden>More</VisuallyHidden>
          </ColumnHead>
        </tr>
      </thead>
      <TableBody>{children}</TableBody>
    </Table>
  );
}

function ColumnHead({
  className,
  children,
  ...native
}: {
  className?: string;
  children: ReactNode;
  "aria-sort"?: "ascending" | "descending" | undefined;
}) {
  return (
    <th
      {...native}
      {...roles.header}
      scope="col"
      className={cx("text-left font-semibold text-ink-soft text-xs", className)}
    >
      {children}
    </th>
  );
}

type SortButtonProps = { column: Column; order: Order; onPress: (column: Column) => void };

function SortButton({ column, order, onPress }: SortButtonProps) {
  const sorted = order.by === column;
  return (
    <button
      type="button"
      onClick={() => onPress(column)}
      className={cx(
        "flex min-h-11 items-center gap-1 rounded-md py-1 text-left hover:text-accent",
        column === "name" ? "pr-3" : "px-3",
        sorted && "text-ink",
      )}
    >
      <span>{columnNames[column]}</span>
      <Icon
        name="chevron"
        className={cx("size-3.5 print:hidden", sorted ? (order.descending ? "rotate-90" : "-rotate-90") : "invisible")}
      />
    </button>
  );
}
