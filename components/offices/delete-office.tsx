"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { CheckboxCard } from "@/components/ui/checkbox-card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { Draft } from "@/lib/drafts";
import { drafts } from "./browser-drafts";
import { nameOf } from "./name-of";
import { plural } from "./words";

/** A damaged office has an id only. */
export type ToDelete = Draft | { id: string };

type DeleteOfficesProps = {
  /** Empty while nobody asks. */
  offices: readonly ToDelete[];
  onCancel: () => void;
  /** `withdrawn`: so many of them lost their link. */
  onDelete: (offices: readonly ToDelete[], withdrawn: number) => void;
};

/** Asks before offices go, and what shall become of links that others may still have. */
export function DeleteOffices({ offices, onCancel, onDelete }: DeleteOfficesProps) {
  // One that was begun may have been made, with its answer lost.
  const shared = offices.filter(({ id }) => ["live", "begun"].includes(drafts.shared.read(id)?.state ?? ""));
  const [withdrawToo, setWithdrawToo] = useState(true);
  const [trouble, setTrouble] = useState<"asking" | { failed: number }>();
  const withdrawing = shared.length > 0 && withdrawToo;

  function reset() {
    setTrouble(undefined);
    setWithdrawToo(true);
  }

  async function confirm() {
    if (trouble === "asking") return;
    if (withdrawing) {
      setTrouble("asking");
      const failed = await failedToWithdraw(shared);
      if (failed > 0) return setTrouble({ failed });
    }
    reset();
    onDelete(offices, withdrawing ? shared.length : 0);
  }

  const many = shared.length > 1;
  const deed = withdrawing ? `Withdraw the ${many ? "links" : "link"} and delete` : "Delete";
  return (
    <ConfirmDialog
      open={offices.length > 0}
      title={titleOf(offices)}
      confirmLabel={trouble === "asking" ? "Withdrawing …" : deed}
      tone="danger"
      onCancel={() => {
        reset();
        onCancel();
      }}
      onConfirm={() => void confirm()}
    >
      {offices.some((office) => "answers" in office) ? (
        <p>
          All {offices.length === 1 ? "its" : "their"} answers go from this browser. “Undo” brings{" "}
          {offices.length === 1 ? "the office" : "the offices"} back while you stay on this page; after that, only a
          file you saved does.
        </p>
      ) : (
        <p>What is left of it goes from this browser. This can’t be undone, unless you saved the damaged text.</p>
      )}
      {shared.length > 0 && (
        <>
          <p>
            <strong className="font-semibold text-ink">{stillWorks(offices.length, shared)}</strong> Without{" "}
            {many ? "these offices you can’t end them" : "this office you can’t end it"} anymore:{" "}
            {many ? "they go" : "it goes"} on until {many ? "they expire" : "it expires"}.
          </p>
          <CheckboxCard
            checked={withdrawToo}
            onChange={({ target }) => setWithdrawToo(target.checked)}
            label={many ? "Withdraw the links first" : "Withdraw the link first"}
            hint={`The server erases ${many ? "the sheets" : "the sheet"} and the work. “Undo” does not bring ${many ? "links" : "a link"} back.`}
          />
        </>
      )}
      <div role="alert">
        {typeof trouble === "object" && (
          <Alert
            tone="warning"
            title={
              many ? `${plural(trouble.failed, "link")} could not be withdrawn` : "The link could not be withdrawn"
            }
          >
            <p>
              Nothing was deleted. Check your connection and try again, or take the tick away to delete all the same.
            </p>
          </Alert>
        )}
      </div>
    </ConfirmDialog>
  );
}

function titleOf(offices: readonly ToDelete[]): string {
  const [office] = offices;
  if (offices.length > 1) return `Delete ${offices.length} offices?`;
  return `Delete ${office && "answers" in office ? nameOf(office) : "the damaged office"}?`;
}

function stillWorks(all: number, shared: readonly ToDelete[]): string {
  const [first] = shared;
  if (all > 1)
    return `${plural(shared.length, "office")} of these ${shared.length === 1 ? "has" : "have"} a link that still works.`;
  return drafts.shared.read(first?.id ?? "")?.state === "live"
    ? "Your technician’s link still works."
    : "A link was begun, and may work.";
}

/** What it takes is fetched only now: nobody else on this page needs it. */
async function failedToWithdraw(offices: readonly ToDelete[]): Promise<number> {
  let failed = 0;
  try {
    const { withdraw } = await import("@/components/handover/office-share");
    for (const { id } of offices) if ((await withdraw(id)).kind !== "ok") failed++;
    return failed;
  } catch {
    return offices.length;
  }
}
