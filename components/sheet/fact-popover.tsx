"use client";

import { useState } from "react";
import { flushSync } from "react-dom";
import type { FactId } from "@/lib/facts";
import { factPopoverId } from "./fact-popover-id";

export type FactPopoverProps = { id: FactId; text: string; where: string };

/**
 * What a source says, over the page. The browser opens it, closes it on Escape, and gives the focus back. It is filled when
 * it opens for the first time: a sheet has dozens of sources, and few of them are ever pressed. Safari before 17 knows no
 * popovers; there it opens as the dialog that it is too (fact-button.tsx).
 */
export function FactPopover({ id, text, where }: FactPopoverProps) {
  const [filled, setFilled] = useState(false);
  return (
    <dialog
      id={factPopoverId(id)}
      popover="auto"
      aria-label={`Source ${id}`}
      tabIndex={-1}
      // At once, for the browser measures it next to place it.
      onBeforeToggle={() => flushSync(() => setFilled(true))}
      className="fact-popover m-auto w-[min(27rem,calc(100vw-2rem))] rounded-lg bg-surface p-5 text-ink text-sm outline-none print:hidden"
    >
      {filled && (
        <>
          <p className="font-semibold text-accent tabular-nums">{id}</p>
          <p className="mt-1">{text}</p>
          <p className="mt-2 text-ink-soft text-xs">{where}</p>
          <p className="mt-3 flex flex-wrap items-center justify-between gap-3">
            <a href={`/sources#${id}`} className="link">
              Among all sources
            </a>
            <button
              type="button"
              popoverTarget={factPopoverId(id)}
              popoverTargetAction="hide"
              onClick={({ currentTarget }) => currentTarget.closest<HTMLDialogElement>("dialog[open]")?.close()}
              className="min-h-9 rounded-md border border-line-strong px-3 font-semibold hover:bg-sunken"
            >
              Close
            </button>
          </p>
        </>
      )}
    </dialog>
  );
}
