import type { Ref } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Draft } from "@/lib/drafts";

/** What was just done to offices of the list; `undo` are those that it brings back, `withdrawn` of them without their link. */
export type Notice = { text: string; undo?: readonly Draft[]; withdrawn?: number };

type ListNoticeProps = {
  notice: Notice | undefined;
  onUndo: (notice: Notice) => void;
  onClose: () => void;
  ref: Ref<HTMLDivElement>;
};

/** Stays in view, and in place, until the next action or until it is closed; nothing runs out. */
export function ListNotice({ notice, onUndo, onClose, ref }: ListNoticeProps) {
  return (
    <div role="status" className="print:hidden">
      {notice && (
        <div
          ref={ref}
          tabIndex={-1}
          className="flex items-start gap-x-2 rounded-lg border border-line-strong bg-surface py-1 pr-1 pl-4 shadow-raised"
        >
          <div className="flex min-h-11 min-w-0 flex-1 flex-wrap items-center justify-between gap-x-6 gap-y-1 py-1">
            <p className="wrap-anywhere min-w-0 font-semibold text-sm">{notice.text}</p>
            {notice.undo && (
              <Button size="sm" icon="back" onClick={() => onUndo(notice)}>
                Undo
              </Button>
            )}
          </div>
          <button
            type="button"
            aria-label="Close"
            onClick={onClose}
            className="grid size-11 shrink-0 place-items-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink"
          >
            <Icon name="cross" className="size-5" />
          </button>
        </div>
      )}
    </div>
  );
}
