import type { Ref } from "react";
import { Button } from "@/components/ui/button";
import type { Draft } from "@/lib/drafts";

/** What was just done to offices of the list; `undo` are those that it brings back. */
export type Notice = { text: string; undo?: readonly Draft[] };

type ListNoticeProps = {
  notice: Notice | undefined;
  onUndo: (deleted: readonly Draft[]) => void;
  ref: Ref<HTMLDivElement>;
};

/** Stays in view, and in place, until the next action; nothing runs out. */
export function ListNotice({ notice, onUndo, ref }: ListNoticeProps) {
  return (
    <div role="status" className="print:hidden">
      {notice && (
        <div
          ref={ref}
          tabIndex={-1}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-lg border border-line-strong bg-surface px-4 py-3 shadow-raised"
        >
          <p className="wrap-anywhere min-w-0 font-semibold text-sm">{notice.text}</p>
          {notice.undo && (
            <Button size="sm" icon="back" onClick={() => notice.undo && onUndo(notice.undo)}>
              Undo
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
