"use client";

import { useState } from "react";
import { flushSync } from "react-dom";
import type { Fact, FactId } from "@/lib/facts";
import { factPopoverId } from "./fact-popover-id";

type Filling = { kind: "empty" | "loading" | "failed" } | { kind: "filled"; fact: Pick<Fact, "text" | "where"> };

/**
 * What a source says, over the page. The browser opens it, closes it on Escape, and gives the focus back. It is filled when
 * it opens for the first time: a sheet has dozens of sources, and few of them are ever pressed. Safari before 17 knows no
 * popovers; there it opens as the dialog that it is too (fact-button.tsx).
 */
export function FactPopover({ id }: { id: FactId }) {
  const [filling, setFilling] = useState<Filling>({ kind: "empty" });

  function fill() {
    if (filling.kind === "filled") return;
    // At once, for the browser measures it next to place it.
    flushSync(() => setFilling({ kind: "loading" }));
    import("@/lib/facts").then(
      ({ factOf }) => setFilling({ kind: "filled", fact: factOf(id) }),
      () => setFilling({ kind: "failed" }),
    );
  }

  return (
    <dialog
      id={factPopoverId(id)}
      popover="auto"
      aria-label={`Source ${id}`}
      aria-busy={filling.kind === "loading"}
      tabIndex={-1}
      onBeforeToggle={({ newState }) => newState !== "closed" && fill()}
      className="fact-popover m-auto w-[min(27rem,calc(100vw-2rem))] rounded-lg bg-surface p-5 text-ink text-sm outline-none print:hidden"
    >
      {filling.kind !== "empty" && (
        <>
          <p className="font-semibold text-accent tabular-nums">{id}</p>
          <Says filling={filling} />
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

function Says({ filling }: { filling: Filling }) {
  if (filling.kind === "failed")
    return <p className="mt-1">This source can’t be loaded now. Open it again when the connection is back.</p>;
  // As tall as most texts are, so that nothing jumps.
  if (filling.kind !== "filled") return <p className="mt-1 min-h-20" />;
  return (
    <>
      <p className="mt-1">{filling.fact.text}</p>
      <p className="mt-2 text-ink-soft text-xs">{filling.fact.where}</p>
    </>
  );
}
