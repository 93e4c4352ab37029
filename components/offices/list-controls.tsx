"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import type { Group } from "@/lib/offices/list";
import type { Order } from "@/lib/offices/order";

const groupNames: Record<Group, string> = {
  red: "Red",
  mend: "To mend",
  draft: "Draft",
  ready: "Ready",
  shared: "Shared",
  "not-begun": "Not begun",
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
          isRed={group === "red"}
          onPress={() => onChoose(chosen === group ? undefined : group)}
        />
      ))}
    </fieldset>
  );
}

const looks = {
  "plain-on": "border-accent bg-accent-soft text-accent shadow-[inset_0_0_0_1px_var(--color-accent)]",
  "plain-off": "border-line-strong/60 bg-surface text-ink hover:border-line-strong hover:bg-sunken",
  "red-on": "border-blocker bg-blocker-soft text-blocker shadow-[inset_0_0_0_1px_var(--color-blocker)]",
  "red-off": "border-blocker-line bg-blocker-soft text-blocker hover:border-blocker",
};

type ToggleProps = { name: string; count: number; on: boolean; isRed?: boolean; onPress: () => void };

function Toggle({ name, count, on, isRed = false, onPress }: ToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={onPress}
      className={cx(
        "inline-flex min-h-11 items-center gap-1.5 rounded-md border px-3 font-semibold text-sm transition-colors",
        on && "forced-colors:border-4",
        looks[`${isRed ? "red" : "plain"}-${on ? "on" : "off"}`],
      )}
    >
      {isRed && <Icon name="warning" className="size-4" />}
      <span>
        {name} <span className="tabular-nums">{count}</span>
      </span>
    </button>
  );
}

/** The order, where there is no head of columns to press: each column both ways. */
export function OrderChoice({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  const id = useId();
  return (
    <div className="flex min-w-0 items-center gap-2">
      <label htmlFor={id} className="whitespace-nowrap font-semibold text-sm">
        Sort by
      </label>
      <select
        id={id}
        value={orders.findIndex(({ by, descending }) => by === order.by && descending === order.descending)}
        onChange={({ target }) => {
          const chosen = orders[Number(target.value)];
          if (chosen) onOrder({ by: chosen.by, descending: chosen.descending });
        }}
        className="min-h-11 min-w-0 rounded-md border border-line-strong bg-surface px-2 text-base text-ink"
      >
        {orders.map(({ words }, index) => (
          <option key={words} value={index}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** In words that say both what by and which way. */
const orders: readonly (Order & { words: string })[] = [
  { by: "changed", descending: true, words: "Changed last" },
  { by: "changed", descending: false, words: "Changed first" },
  { by: "name", descending: false, words: "Office, A to Z" },
  { by: "name", descending: true, words: "Office, Z to A" },
  { by: "standing", descending: false, words: "Red and drafts first" },
  { by: "standing", descending: true, words: "Ended and signed first" },
  { by: "jobs", descending: false, words: "Fewest jobs done" },
  { by: "jobs", descending: true, words: "Most jobs done" },
  { by: "missing", descending: true, words: "Most answers missing" },
  { by: "missing", descending: false, words: "Fewest answers missing" },
  { by: "ends", descending: false, words: "Link ends soonest" },
  { by: "ends", descending: true, words: "Link ends latest" },
];

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
