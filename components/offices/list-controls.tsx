"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import type { Group } from "@/lib/offices/list";
import { type Column, columns, lastChangedFirst, type Order, pressed } from "@/lib/offices/order";
import { columnNames } from "./offices-table";

const groupNames: Record<Group, string> = {
  red: "Red",
  draft: "Draft",
  ready: "Ready",
  shared: "Shared",
  signed: "Signed",
  ended: "Ended",
};

type GroupFilterProps = {
  all: number;
  counts: readonly { group: Group; count: number }[];
  chosen: Group | undefined;
  onChoose: (group: Group | undefined) => void;
};

/** Narrows the list to those that stand alike, each with how many there are. */
export function GroupFilter({ all, counts, chosen, onChoose }: GroupFilterProps) {
  return (
    <fieldset className="flex flex-wrap gap-2 print:hidden">
      <legend className="sr-only">Show</legend>
      <Toggle name="All" count={all} on={chosen === undefined} onPress={() => onChoose(undefined)} />
      {counts.map(({ group, count }) => (
        <Toggle
          key={group}
          name={groupNames[group]}
          count={count}
          on={chosen === group}
          onPress={() => onChoose(chosen === group ? undefined : group)}
        />
      ))}
    </fieldset>
  );
}

type ToggleProps = { name: string; count: number; on: boolean; onPress: () => void };

function Toggle({ name, count, on, onPress }: ToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onPress}
      className={cx(
        "min-h-11 rounded-md border px-3 font-semibold text-sm transition-colors",
        on
          ? "border-accent bg-accent-soft text-accent shadow-[inset_0_0_0_1px_var(--color-accent)] forced-colors:border-4"
          : "border-line-strong/60 bg-surface text-ink hover:border-line-strong hover:bg-sunken",
      )}
    >
      <span>
        {name} <span className="tabular-nums">{count}</span>
      </span>
    </button>
  );
}

/** The order, where there is no head of columns to press. */
export function OrderChoice({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  const id = useId();
  return (
    <div className="flex items-center gap-2">
      <label htmlFor={id} className="font-semibold text-sm">
        Sort by
      </label>
      <select
        id={id}
        value={order.by}
        onChange={({ target }) => {
          const by = columns.find((column) => column === target.value);
          if (by) onOrder(orderBy(by));
        }}
        className="min-h-11 rounded-md border border-line-strong bg-surface px-2 text-base text-ink"
      >
        {columns.map((column) => (
          <option key={column} value={column}>
            {columnNames[column]}
          </option>
        ))}
      </select>
    </div>
  );
}

const orderBy = (column: Column): Order =>
  column === lastChangedFirst.by ? lastChangedFirst : pressed(lastChangedFirst, column);

type PagesProps = { page: number; pages: number; from: number; to: number; of: number; onPage: (page: number) => void };

/** Stays pressable at both ends, so that the focus is not lost there. */
export function Pages({ page, pages, from, to, of, onPage }: PagesProps) {
  return (
    <nav aria-label="Pages of the list" className="flex flex-wrap items-center gap-3 print:hidden">
      <Button icon="back" aria-disabled={page === 1} onClick={() => page > 1 && onPage(page - 1)}>
        Previous page
      </Button>
      <Button iconAfter="arrow" aria-disabled={page === pages} onClick={() => page < pages && onPage(page + 1)}>
        Next page
      </Button>
      <p className="text-ink-soft text-sm tabular-nums">
        {from} to {to} of {of}
      </p>
    </nav>
  );
}
