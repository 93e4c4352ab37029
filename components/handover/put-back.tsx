"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { Failure } from "@/lib/share/owner";
import { putSheetBack } from "./office-share";
import type { DeedState } from "./use-deed";

/** Whether the server has an older state than was seen here, one that can't be read, or none. */
export function canPutBack(failure: Failure): boolean {
  if (failure.kind === "refused") return failure.code === "not-found";
  return failure.kind === "fault" && ["replayed", "altered", "unreadable"].includes(failure.fault);
}

type PutBackProps = { office: string; deed: DeedState; onDone: () => void };

/** The way out when the server was put back to an older state: both sides would wait for ever. */
export function PutBack({ office, deed, onDone }: PutBackProps) {
  const [asking, setAsking] = useState(false);
  const busy = deed.busy === "put-back";
  return (
    <>
      <Button size="sm" aria-disabled={busy} onClick={() => !busy && setAsking(true)}>
        {busy ? "Putting it back …" : "Put my sheet back"}
      </Button>
      <ConfirmDialog
        open={asking}
        title="Put your sheet back on the server?"
        confirmLabel="Put it back"
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          deed.run({
            name: "put-back",
            act: async () => {
              const outcome = await putSheetBack(office);
              if (outcome.kind === "ok") onDone();
              return outcome;
            },
            done: "Your sheet is back on the server. Your technician’s link works as before.",
          });
        }}
      >
        <p>
          The server gets the sheet and the work as they were last seen in this browser. Work that it has already is
          kept too. The link stays the same.
        </p>
        <p>
          Don’t do it if your office has withdrawn this link on another computer. If you don’t know why the server lost
          the sheet, ask the person who runs it first.
        </p>
      </ConfirmDialog>
    </>
  );
}
