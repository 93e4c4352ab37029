"use client";

import { memo } from "react";
import { sharedSheetOf } from "@/components/handover/shared-sheet";
import { linkOrigin, useServerHere } from "@/components/handover/use-server-here";
import type { Draft, KeptShare } from "@/lib/drafts";
import { OfficeSheetPage } from "./office-sheet-page";
import { SheetView } from "./sheet-view";
import { SheetWaiting } from "./sheet-waiting";

type SharedOfficeSheetProps = { draft: Draft; share: KeptShare };

/** The sheet of an office that has a link: with the work on it and the way to it, where it says the same as the answers. */
export const SharedOfficeSheet = memo(function SharedOfficeSheet({ draft, share }: SharedOfficeSheetProps) {
  const { server } = useServerHere();
  if (server.kind === "asking") return <SheetWaiting />;
  const outcome = sharedSheetOf(draft.answers, share, linkOrigin(server));
  return <OfficeSheetPage draft={draft} isLive outcome={outcome} View={SheetView} />;
});
