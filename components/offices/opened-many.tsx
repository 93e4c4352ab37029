"use client";

import { type Ref, useEffect, useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Details } from "@/components/ui/details";
import type { Fault } from "@/lib/answers";
import { drafts } from "./browser-drafts";
import { Faults } from "./file-faults";
import { plural } from "./words";

export type ManyOpened = {
  /** Of the file. */
  name: string;
  /** The ids of the new offices. */
  added: readonly string[];
  refused: readonly { line: number; faults: readonly Fault[] }[];
};

/** So many lines are told at once; others are folded away. */
const TOLD = 12;
/** More than that nobody reads here. */
const MOST_TOLD = 100;

type AskManyProps = { name: string; count: number; onAdd: () => void; onCancel: () => void };

/** Before a file of hundreds goes into the list. */
export function AskMany({ name, count, onAdd, onCancel }: AskManyProps) {
  const many = count.toLocaleString("en-US");
  return (
    <ConfirmDialog
      open
      title={`Add ${many} offices?`}
      confirmLabel={`Add ${many} offices`}
      onCancel={onCancel}
      onConfirm={onAdd}
    >
      <p className="wrap-anywhere">“{name}” holds that many. All of them go into the list of this browser.</p>
      <p>You can undo it right after.</p>
    </ConfirmDialog>
  );
}

/** What came of a file with many offices. The list names them, in the file’s order. */
export function OpenedMany({ name, added, refused }: ManyOpened) {
  const [outcome, setOutcome] = useState<{ removed: number; left: number }>();
  const undone = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => {
    if (outcome) undone.current?.focus();
  }, [outcome]);
  if (outcome) return <Undone ref={undone} {...outcome} />;

  function undo() {
    const removed = drafts.removeUntouched(added).length;
    setOutcome({ removed, left: added.filter((id) => "draft" in drafts.read(id)).length });
  }

  const unkept = added.filter((id) => drafts.read(id).kind === "unkept").length;
  return (
    <div className="space-y-4">
      {added.length > 0 && (
        <Alert tone="success" title={`${plural(added.length, "office")} ${was(added.length)} added`}>
          <p>They stand in your list, in the order of the file.</p>
          <div className="pt-1">
            <Button size="sm" icon="back" onClick={undo}>
              Undo: take them away again
            </Button>
          </div>
        </Alert>
      )}
      {unkept > 0 && (
        <Alert tone="warning" title={`${plural(unkept, "office")} ${was(unkept)} not kept in this browser`}>
          <p>Its storage is full or switched off. They are gone when you close this tab; the file still has them.</p>
        </Alert>
      )}
      {refused.length > 0 && (
        <Alert tone="danger" title={`${plural(refused.length, "line")} of “${name}” can’t be opened`}>
          <ul className="space-y-1">
            {refused.slice(0, TOLD).map(({ line, faults }) => (
              <Faults key={line} line={line} faults={faults} />
            ))}
          </ul>
          {refused.length > TOLD && (
            <Details summary={`${refused.length - TOLD} more`}>
              <ul className="space-y-1">
                {refused.slice(TOLD, MOST_TOLD).map(({ line, faults }) => (
                  <Faults key={line} line={line} faults={faults} />
                ))}
              </ul>
            </Details>
          )}
        </Alert>
      )}
    </div>
  );
}

function Undone({ removed, left, ref }: { removed: number; left: number; ref: Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} tabIndex={-1} className="outline-none">
      <Alert tone="info" title={`${plural(removed, "office")} ${was(removed)} taken away again`}>
        {left > 0 && (
          <p>
            {plural(left, "office")} {left === 1 ? "stays" : "stay"}: changed, taken out or shared since.
          </p>
        )}
      </Alert>
    </div>
  );
}

const was = (count: number) => (count === 1 ? "was" : "were");
