"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { CheckboxCard } from "@/components/ui/checkbox-card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { Draft } from "@/lib/drafts";
import { useKeptShare } from "./browser-drafts";
import { nameOf } from "./office-row";

type DeleteOfficeProps = {
  /** A damaged office has an id only; undefined while nobody asks. */
  office: Draft | { id: string } | undefined;
  onCancel: () => void;
  onDelete: (office: { id: string }) => void;
};

/** Asks before an office goes, and what shall become of a link that others may still have. */
export function DeleteOffice({ office, onCancel, onDelete }: DeleteOfficeProps) {
  const state = useKeptShare(office?.id ?? "")?.state;
  // One that was begun may have been made, with its answer lost.
  const shared = state === "live" || state === "begun";
  const [withdrawToo, setWithdrawToo] = useState(true);
  const [trouble, setTrouble] = useState<"asking" | "failed">();
  const withdrawing = shared && withdrawToo;

  function reset() {
    setTrouble(undefined);
    setWithdrawToo(true);
  }

  async function confirm() {
    if (!office || trouble === "asking") return;
    if (withdrawing) {
      setTrouble("asking");
      if (!(await isWithdrawn(office.id))) return setTrouble("failed");
    }
    reset();
    onDelete(office);
  }

  return (
    <ConfirmDialog
      open={office !== undefined}
      title={`Delete ${office && "answers" in office ? nameOf(office) : "the damaged office"}?`}
      confirmLabel={trouble === "asking" ? "Withdrawing …" : withdrawing ? "Withdraw the link and delete" : "Delete"}
      tone="danger"
      onCancel={() => {
        reset();
        onCancel();
      }}
      onConfirm={() => void confirm()}
    >
      {office && "answers" in office ? (
        <p>
          All its answers go from this browser. You can undo this for as long as you stay on this page; after that, only
          a file you saved brings the office back.
        </p>
      ) : (
        <p>What is left of it goes from this browser. This can’t be undone, unless you saved the damaged text.</p>
      )}
      {shared && (
        <>
          <p>
            <strong className="font-semibold text-ink">
              {state === "live" ? "Your technician’s link still works." : "A link was begun, and may work."}
            </strong>{" "}
            Without this office you can’t end it anymore: it goes on until it expires.
          </p>
          <CheckboxCard
            checked={withdrawToo}
            onChange={({ target }) => setWithdrawToo(target.checked)}
            label="Withdraw the link first"
            hint="The server erases the sheet and the work on it. This can’t be undone."
          />
        </>
      )}
      <div role="alert">
        {trouble === "failed" && (
          <Alert tone="warning" title="The link could not be withdrawn">
            <p>
              Nothing was deleted. Check your connection and try again, or take the tick away to delete the office all
              the same.
            </p>
          </Alert>
        )}
      </div>
    </ConfirmDialog>
  );
}

/** What it takes is fetched only now: nobody else on this page needs it. */
async function isWithdrawn(office: string): Promise<boolean> {
  try {
    const { withdraw } = await import("@/components/handover/office-share");
    return (await withdraw(office)).kind === "ok";
  } catch {
    return false;
  }
}
