"use client";

import { type ReactNode, useState } from "react";
import { LifetimeChoice } from "@/components/handover/lifetime-choice";
import { plural } from "@/components/offices/words";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { EXTENSIONS, LIFETIMES } from "@/lib/share/wire";

/** What is asked before it is done with several offices. */
export type Asking = "make" | "extend" | "renew" | "withdraw" | "links";

type AskedProps = {
  /** Undefined while nobody asks. */
  asking: Asking | undefined;
  /** So many of those that are selected it is about. */
  count: number;
  onCancel: () => void;
  onConfirm: (asking: Asking, days: number) => void;
};

export function Asked({ asking, count, onCancel, onConfirm }: AskedProps) {
  const [lifetime, setLifetime] = useState<(typeof LIFETIMES)[number]>(30);
  const [extension, setExtension] = useState<(typeof EXTENSIONS)[number]>(30);
  const offices = plural(count, "office");
  const links = plural(count, "link");
  const asked: Record<Asking, { title: string; confirm: string; danger?: true; text: ReactNode }> = {
    make: {
      title: `Make links for ${offices}?`,
      confirm: "Make the links",
      text: (
        <>
          <p>Each office gets a link of its own. Its sheet is encrypted in this browser first. Nothing is mailed.</p>
          <LifetimeChoice
            legend="How long should they work?"
            among={LIFETIMES}
            value={lifetime}
            onChange={setLifetime}
          />
        </>
      ),
    },
    extend: {
      title: `Extend ${links}?`,
      confirm: "Extend",
      text: (
        <>
          <p>They stay the same links. None of them ends earlier than now.</p>
          <LifetimeChoice
            legend="For how long from today?"
            among={EXTENSIONS}
            value={extension}
            onChange={setExtension}
          />
        </>
      ),
    },
    renew: {
      title: `Renew ${links}?`,
      confirm: "Renew",
      text: <p>The old links stop working at once. Each technician needs the new link from you. The work stays.</p>,
    },
    withdraw: {
      title: `Withdraw ${links}?`,
      confirm: "Withdraw",
      danger: true,
      text: (
        <p>
          The server erases the sheets and the work on them. This can’t be undone. Your answers stay in this browser,
          and so does the work as it was last seen here.
        </p>
      ),
    },
    links: {
      title: `Save ${links} to a file?`,
      confirm: "Save the links",
      text: (
        <p>
          The file opens everything. Whoever has it can read and change the sheets, and end the links. Keep it where you
          keep passwords. Never send it to a technician.
        </p>
      ),
    },
  };
  const shown = asking && asked[asking];
  return (
    <ConfirmDialog
      open={asking !== undefined}
      title={shown?.title ?? ""}
      confirmLabel={shown?.confirm ?? ""}
      tone={shown?.danger ? "danger" : "primary"}
      onCancel={onCancel}
      onConfirm={() => asking && onConfirm(asking, asking === "extend" ? extension : lifetime)}
    >
      {shown?.text}
    </ConfirmDialog>
  );
}
