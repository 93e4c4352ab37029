"use client";

import { useMemo } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { OpenShare } from "@/lib/share/work-sync-state";
import type { Desk } from "./desk";
import { showRefused } from "./show-refused";
import { useTypedState } from "./use-typed";
import { blanksOf, notWritten, unsaved } from "./written";

/** Before somebody signs: what is missing, and what they typed and the office would not see. It holds up nothing. */
export function Unwritten({ share: { document, work }, desk }: { share: OpenShare; desk: Desk }) {
  const blanks = useMemo(() => blanksOf(document), [document]);
  const missing = notWritten(blanks, work);
  const entries = unsaved(document, blanks, useTypedState(desk.typed));
  return (
    <>
      {missing.length > 0 && (
        <p className="text-sm">
          <span className="font-semibold">Not written down:</span>{" "}
          <span className="text-ink-soft">{missing.join(" · ")}</span>
        </p>
      )}
      {entries.length > 0 && (
        <Alert
          tone="warning"
          title={entries.length === 1 ? "1 entry is not saved" : `${entries.length} entries are not saved`}
        >
          <p>The office does not see them, signed or not.</p>
          <ul className="space-y-2">
            {entries.map(({ name, label }) => (
              <li key={name} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="wrap-anywhere min-w-0">{label}</span>
                <Button size="sm" onClick={() => showRefused(name)}>
                  <span>
                    Show it<VisuallyHidden>: {label}</VisuallyHidden>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
