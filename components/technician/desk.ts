"use client";

import { useCallback, useMemo, useState } from "react";
import { askToKeep } from "@/components/offices/ask-to-keep";
import type { PlanDocument } from "@/lib/share/documents";
import type { TypedTexts } from "@/lib/share/typed-texts";
import type { WorkSync } from "@/lib/share/work-sync";
import type { Work } from "@/lib/work";
import { Announcements } from "./announcements";

/** Changes the work; gives back what is wrong with the change, if anything is. */
export type EditWork = (change: (work: Work, now: Date) => Work | { refused: string }) => string | undefined;

/** The part of the sync that the controls work with. An example brings one that lives in memory. */
export type DeskSync = Pick<WorkSync, "subscribe" | "read" | "edit">;
export type DeskTyped = Pick<TypedTexts, "subscribe" | "read" | "set">;

/** What every control of the technician's works with. */
export type Desk = {
  sync: DeskSync;
  /** What was typed and is not in the work. */
  typed: DeskTyped;
  edit: EditWork;
  /** What is worked on. */
  document: PlanDocument;
  /** Read out, for those who don't see what a press has changed. */
  say: (words: string) => void;
};

export function useDesk(
  sync: DeskSync,
  typed: DeskTyped,
  document: PlanDocument,
  /** At each edit: what is worked on is to stay on this device. */
  keep: () => void = askToKeep,
): { desk: Desk; announcements: Announcements } {
  const [announcements] = useState(() => new Announcements());
  const edit = useEdit(sync, keep);
  const desk = useMemo(
    () => ({ sync, typed, edit, document, say: announcements.say }),
    [sync, typed, edit, document, announcements],
  );
  return { desk, announcements };
}

function useEdit(sync: DeskSync, keep: () => void): EditWork {
  return useCallback(
    (change) => {
      let refused: string | undefined;
      const isTaken = sync.edit((work) => {
        const result = change(work, new Date());
        if (!("refused" in result)) return result;
        refused = result.refused;
        return work;
      });
      keep();
      return isTaken ? refused : "This link has ended, so it is not saved.";
    },
    [sync, keep],
  );
}
