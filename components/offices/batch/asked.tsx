"use client";

import { type ReactNode, useState } from "react";
import { LifetimeChoice } from "@/components/handover/lifetime-choice";
import { shortDay } from "@/components/offices/moments";
import { plural } from "@/components/offices/words";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { endAfter, extensionFor } from "@/lib/offices/extension";
import type { Extension } from "@/lib/share/client";
import { EXTENSIONS, LIFETIMES } from "@/lib/share/wire";

/** What is asked before it is done with several offices. */
export type Asking = "make" | "extend" | "renew" | "withdraw" | "links";

type AskedProps = {
  /** Undefined while nobody asks. */
  asking: Asking | undefined;
  /** So many offices it is about. */
  count: number;
  /** When their links end. */
  ends: readonly string[];
  onCancel: () => void;
  onConfirm: (days: number) => void;
};

export function Asked({ asking, count, ends, onCancel, onConfirm }: AskedProps) {
  const [lifetime, setLifetime] = useState<(typeof LIFETIMES)[number]>(30);
  const [chosen, setChosen] = useState<Extension>();
  const now = new Date();
  const extension = chosen ?? extensionFor(ends, now);
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
            onChange={setChosen}
            hintOf={(days) => `until ${shortDay(new Date(endAfter(days, now)), now)}`}
          />
        </>
      ),
    },
    renew: {
      title: `Replace ${links}?`,
      confirm: count === 1 ? "Replace the link" : "Replace the links",
      danger: true,
      text: (
        <>
          <p>Each technician’s old link stops working at once. They need the new one from you. The work stays.</p>
          <p>A file of links that you saved before is out of date then.</p>
        </>
      ),
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
      onCancel={() => {
        setChosen(undefined);
        onCancel();
      }}
      onConfirm={() => {
        setChosen(undefined);
        onConfirm(asking === "extend" ? extension : lifetime);
      }}
    >
      {shown?.text}
    </ConfirmDialog>
  );
}
