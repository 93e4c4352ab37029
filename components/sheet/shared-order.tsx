"use client";

import { memo } from "react";
import { sharedSheetOf } from "@/components/handover/shared-sheet";
import { linkOrigin, useServerHere } from "@/components/handover/use-server-here";
import type { Draft, KeptShare } from "@/lib/drafts";
import { OfficeOrder, type PlannedOffice } from "./office-order";
import { SheetView } from "./sheet-view";

type SharedOrderProps = { draft: Draft; planned: PlannedOffice; share: KeptShare };

/** The work order of an office that has a link: with the work on it and the way to it, where it says the same as the answers. */
export const SharedOrder = memo(function SharedOrder({ draft, planned, share }: SharedOrderProps) {
  const { server } = useServerHere();
  if (server.kind === "asking") return <p className="min-h-[40rem] text-ink-soft">Opening the work order …</p>;
  const outcome = sharedSheetOf(draft.answers, share, linkOrigin(server));
  const note = outcome.kind === "outdated" && <Outdated />;
  return <OfficeOrder draft={draft} planned={planned} outcome={outcome} View={SheetView} note={note} />;
});

const Outdated = () => (
  <p>
    This is the sheet of your answers now. Your technician sees an older one.{" "}
    <a href="#changes" className="link">
      See what is different
    </a>
  </p>
);
