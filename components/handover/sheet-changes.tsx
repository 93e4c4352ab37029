"use client";

import { useState } from "react";
import type { OpenOffice } from "@/components/offices/office-gate";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Details } from "@/components/ui/details";
import { longDate } from "@/lib/sheet/dates";
import { signing } from "@/lib/work";
import { changeWords } from "./change-words";
import { ChangesTable, changedRows } from "./changes-table";
import { DoneNote } from "./done-note";
import { FailureAlert } from "./failure-alert";
import type { LastSeen } from "./last-seen";
import type { LiveKept } from "./live-link";
import { takeTheirs, updateSheet } from "./office-share";
import { isShared, planDocumentOf } from "./plan-document";
import type { DeedState } from "./use-deed";

type SheetChangesProps = { office: OpenOffice; share: LiveKept; last: LastSeen | undefined; deed: DeedState };

/** What the technician's sheet doesn't say yet, row by row, and how to put it there. */
export function SheetChanges({ office: { draft }, share: { owned }, last, deed }: SheetChangesProps) {
  const [asking, setAsking] = useState(false);
  const outcome = (
    <>
      <FailureAlert deed={deed} names="update" className="mt-4" />
      <DoneNote deed={deed} names="update" />
    </>
  );
  if (isShared(draft.answers, owned, last)) return outcome;

  const now = planDocumentOf(draft.answers, owned.sharedOn, last?.plan);
  const theirs = last !== undefined && last.planRef.document !== last.ours;
  const rows = last && changedRows(last.plan.plan, now, owned.sharedOn);
  const signed = last !== undefined && signing(last.work, last.planRef, last.plan.plan).state === "signed";
  const busy = deed.busy === "update";
  const update = () => {
    setAsking(false);
    deed.run({
      name: "update",
      act: () => updateSheet(draft.id),
      done: "Your technician’s sheet is up to date with your answers.",
    });
  };
  return (
    <div>
      <Alert
        tone="warning"
        titleAs="h3"
        title={
          theirs
            ? "Another computer of your office has changed the sheet"
            : `Changed since the sheet of ${longDate(owned.sharedOn)} was shared`
        }
      >
        <p>
          {theirs
            ? "Your technician sees what was shared there. The answers in this browser say something else. Choose which ones are right."
            : rows?.length === 0
              ? "No row of the sheet is different, but names, contact data or the date of an answer are."
              : `${changeWords(last?.plan.plan ?? now.plan, now.plan)} Your technician keeps what is ticked.`}
        </p>
        {last && rows && rows.length > 0 && (
          <Details summary="See each change">
            <ChangesTable
              caption={theirs ? "Shared there, and in this browser" : "What is different"}
              before={last.plan.plan}
              after={now}
              on={owned.sharedOn}
            />
          </Details>
        )}
        <div className="flex flex-wrap gap-3 pt-2">
          <Button tone="primary" aria-disabled={busy} onClick={() => (signed && !busy ? setAsking(true) : update())}>
            {busy ? "Updating …" : theirs ? "Use the answers of this browser" : "Update the technician’s sheet"}
          </Button>
          {theirs && <Button onClick={() => takeTheirs(draft.id)}>Take theirs into this browser</Button>}
        </div>
      </Alert>
      {outcome}
      <ConfirmDialog
        open={asking}
        title="Update a sheet that is signed off?"
        confirmLabel="Update the sheet"
        onCancel={() => setAsking(false)}
        onConfirm={update}
      >
        <p>
          The signature stays, and stands for every job that says the same as before. Where a job changes, your
          technician has to look at it and sign again.
        </p>
      </ConfirmDialog>
    </div>
  );
}
