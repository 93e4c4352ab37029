"use client";

import { useSyncExternalStore } from "react";
import { wasDeletedHere } from "./deleted-here";

/** An empty list, for those who had nothing here yet, and for those whose browser has cleared what was here. */
export function NoneKept({ className }: { className?: string | undefined }) {
  const isDeleted = useSyncExternalStore(neverChanges, wasDeletedHere, () => false);
  return (
    <div className={className}>
      <p className="text-ink-soft">No office is kept in this browser{isDeleted ? "." : " yet."}</p>
      {!isDeleted && (
        <p className="mt-2 max-w-read text-ink-soft text-sm">
          Were there offices here before? Then the browser’s data was cleared, or this is another browser. Open your
          saved file, or your own link.
        </p>
      )}
    </div>
  );
}

const neverChanges = () => () => undefined;
