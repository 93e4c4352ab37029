"use client";

import { memo } from "react";
import { sharedSheetOf } from "@/components/handover/shared-sheet";
import type { Draft, KeptShare } from "@/lib/drafts";
import { OfficeSheetPage } from "./office-sheet-page";
import { SheetView } from "./sheet-view";

type SharedOfficeSheetProps = { draft: Draft; share: KeptShare; origin: string };

/** The sheet of an office that has a link: with the work on it and the way to it, where it says the same as the answers. */
export const SharedOfficeSheet = memo(function SharedOfficeSheet({ draft, share, origin }: SharedOfficeSheetProps) {
  const outcome = sharedSheetOf(draft.answers, share, origin);
  return <OfficeSheetPage draft={draft} isLive outcome={outcome} View={SheetView} />;
});
