"use client";

import { type ReactNode, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { Icon } from "@/components/ui/icon";
import type { OfficeRow } from "@/lib/offices/row";
import type { Asking } from "./asked";

export type BarDeed = Asking | "pdfs" | "file" | "delete";

type SelectionBarProps = {
  selected: readonly OfficeRow[];
  /** So many more are selected and not shown. */
  hidden: number;
  /** So many match what is searched for, on all pages. */
  all: number;
  /** The server is busy with a line already. */
  isBusy: boolean;
  onSelectAll: () => void;
  onClear: () => void;
  onDeed: (deed: BarDeed) => void;
};

/** Where a keyboard is led to from the row that was selected last. */
export const selectionBarId = "selection-bar";

/** What can be done with those that are selected: only what makes sense for one of them at least. */
export function SelectionBar({ selected, hidden, all, isBusy, onSelectAll, onClear, onDeed }: SelectionBarProps) {
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const healthy = selected.some(({ office }) => office.kind !== "damaged");
  const linked = selected.filter(({ hasLink }) => hasLink).length;
  const some = { link: linked > 0, many: linked > 1, noLink: selected.some((row) => canGetLink(row)) };
  const deed = (name: BarDeed, words: string) => (
    <Button tone="quiet" size="sm" onClick={() => onDeed(name)} className="max-sm:min-h-11 max-sm:justify-start">
      {words}
    </Button>
  );
  const choices = (
    <>
      {selected.length > 0 && selected.length < all && (
        <Quiet
          onPress={() => {
            drawAtOnce(onSelectAll);
            bar.current?.focus();
          }}
        >
          Select all {all}
        </Quiet>
      )}
      <Quiet onPress={onClear}>Select none</Quiet>
    </>
  );
  return (
    <div
      ref={bar}
      id={selectionBarId}
      tabIndex={-1}
      className="rounded-lg border border-line-strong bg-surface px-4 py-1.5 shadow-raised outline-none sm:flex sm:flex-wrap sm:items-center sm:gap-x-6"
    >
      <div className="flex flex-wrap items-center gap-x-4">
        <p className="font-semibold tabular-nums">{selectedWords(selected.length, hidden)}</p>
        <span className={cx("flex gap-x-4", selected.length > 0 && "max-sm:hidden")}>{choices}</span>
        {selected.length > 0 && (
          <button
            type="button"
            aria-expanded={unfolded}
            aria-controls={id}
            onClick={() => setUnfolded(!unfolded)}
            className="ml-auto flex min-h-11 items-center gap-1.5 font-semibold text-accent text-sm sm:hidden"
          >
            <span>Actions</span>
            <Icon name="chevron" className={cx("size-4", unfolded ? "rotate-90" : "-rotate-90")} />
          </button>
        )}
      </div>
      <div id={id} className={cx("-mx-3 flex flex-col gap-x-1 sm:flex-row sm:flex-wrap", !unfolded && "max-sm:hidden")}>
        {selected.length > 0 && <span className="flex gap-x-4 px-3 sm:hidden">{choices}</span>}
        {some.noLink && !isBusy && deed("make", "Make links")}
        {healthy && deed("pdfs", "PDFs (zip)")}
        {healthy && deed("file", "Save to a file")}
        {some.link && !isBusy && deed("extend", "Extend")}
        {some.link && !isBusy && deed("renew", some.many ? "Replace the links" : "Replace the link")}
        {some.link && !isBusy && deed("withdraw", "Withdraw")}
        {some.link && deed("links", "Save the links")}
        {selected.length > 0 && deed("delete", "Delete")}
      </div>
    </div>
  );
}

function selectedWords(shown: number, hidden: number): string {
  if (hidden === 0) return `${shown} selected`;
  return shown === 0 ? `${hidden} selected, not shown here` : `${shown} selected, ${hidden} more not shown here`;
}

export const canGetLink = ({ hasLink, office }: OfficeRow) => !hasLink && office.kind !== "damaged";

function Quiet({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" onClick={onPress} className="link min-h-11 text-sm">
      <span>{children}</span>
    </button>
  );
}
