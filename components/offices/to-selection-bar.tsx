"use client";

import { selectionBarId } from "./batch/selection-bar";

/** Seen only with the focus: from what was selected last to what can be done, past all other rows. */
export function ToSelectionBar() {
  return (
    <button
      type="button"
      onClick={() => document.getElementById(selectionBarId)?.focus()}
      className="sr-only rounded-md border border-line-strong bg-surface px-3 font-semibold text-accent text-sm focus:not-sr-only focus:absolute focus:z-20 focus:min-h-11 focus:px-3"
    >
      To the actions
    </button>
  );
}
