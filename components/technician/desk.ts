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

/** What every control of the technician's works with. */
export type Desk = {
  sync: WorkSync;
  /** What was typed and is not in the work. */
  typed: TypedTexts;
  edit: EditWork;
  /** What is worked on. */
  document: PlanDocument;
  /** Read out, for those who don't see what a press has changed. */
  say: (words: string) => void;
};

export function useDesk(
  sync: WorkSync,
  typed: TypedTexts,
  document: PlanDocument,
): { desk: Desk; announcements: Announcements } {
  const [announcements] = useState(() => new Announcements());
  const edit = useEdit(sync);
  const desk = useMemo(
    () => ({ sync, typed, edit, document, say: announcements.say }),
    [sync, typed, edit, document, announcements],
  );
  return { desk, announcements };
}

function useEdit(sync: WorkSync): EditWork {
  return useCallback(
    (change) => {
      let refused: string | undefined;
      const isTaken = sync.edit((work) => {
        const result = change(work, new Date());
        if (!("refused" in result)) return result;
        refused = result.refused;
        return work;
      });
      askToKeep();
      return isTaken ? refused : "This link has ended, so it is not saved.";
    },
    [sync],
  );
}
