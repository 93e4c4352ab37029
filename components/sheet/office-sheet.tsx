"use client";

import { lazy, Suspense, useDeferredValue } from "react";
import { useKeptShare } from "@/components/offices/browser-drafts";
import { OfficeGate, type OpenOffice } from "@/components/offices/office-gate";
import { OfficeSheetPage } from "./office-sheet-page";
import { SheetFrame } from "./sheet-frame";
import { SheetWaiting } from "./sheet-waiting";

/** The cryptography of links, and what was done on a shared sheet. */
const SharedOfficeSheet = lazy(() =>
  import("./shared-office-sheet").then((loaded) => ({ default: loaded.SharedOfficeSheet })),
);

/** The sheet of an office that this browser keeps, as of today; once shared, as it was shared and worked on. */
export function OfficeSheet() {
  return <OfficeGate waiting={<SheetWaiting />}>{(office) => <SheetOf office={office} />}</OfficeGate>;
}

/** A sheet that is drawn anew, as after it was taken out, is drawn in turns. */
function SheetOf({ office }: { office: OpenOffice }) {
  const draft = useDeferredValue(office.draft);
  const share = useKeptShare(draft.id);
  if (share?.state !== "live") return <OfficeSheetPage draft={draft} outcome={notShared} View={SheetFrame} />;
  return (
    <Suspense fallback={<SheetWaiting />}>
      <SharedOfficeSheet draft={draft} share={share} />
    </Suspense>
  );
}

const notShared = { kind: "none" } as const;
