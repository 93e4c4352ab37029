"use client";

import { useMemo } from "react";
import { DownloadPdf } from "@/components/sheet/download-pdf";
import type { Job } from "@/lib/jobs";
import { linkPath } from "@/lib/share/link";
import { technicianLink } from "@/lib/share/owner";
import { buildSheet } from "@/lib/sheet/build";
import { longDate } from "@/lib/sheet/dates";
import { sheetWork } from "@/lib/sheet/work";
import type { Book } from "./book";
import { type LastSeen, lastSeenOf } from "./last-seen";
import type { LiveKept } from "./live-link";
import { NotSigned } from "./not-signed";
import { OwnJobs } from "./own-jobs";
import { RecordButton } from "./record-button";

type RecordStepProps = {
  office: string;
  share: LiveKept;
  origin: string;
  jobs: readonly Job[];
  isFiled: boolean;
  book: Book | undefined;
};

/** What the office files: the record that proves itself, and the same as a PDF. */
export function RecordStep({ office, share, origin, jobs, isFiled, book }: RecordStepProps) {
  const last = lastSeenOf(share);
  const signature = last?.work.signOff?.signature;
  if (!last || !signature) return <NotSigned />;
  return (
    <div className="space-y-3">
      <p className="text-ink-soft">
        Signed by {[signature.name, signature.firm].filter(Boolean).join(", ")} on {longDate(signature.date)}. File
        both. The PDF is to be read. The record is a file that opens again here, whole, and shows that nothing in it was
        changed.
      </p>
      <div className="flex flex-wrap gap-3">
        <SignedPdf last={last} share={share} origin={origin} />
        <RecordButton share={share} last={last} />
      </div>
      <OwnJobs office={office} jobs={jobs} book={book} />
      <p role="status" className="font-semibold text-open empty:hidden">
        {isFiled && "Filed"}
      </p>
    </div>
  );
}

/** Of the sheet that was shared, also where the answers have changed since. */
function SignedPdf({ last, share, origin }: { last: LastSeen; share: LiveKept; origin: string }) {
  const { sheet, input } = useMemo(() => {
    const { plan: shared, planRef, work } = last;
    const link = `${origin}${linkPath(technicianLink(share.owned))}`;
    const whole = { ...shared, work: sheetWork(shared, work, planRef), link };
    return { sheet: buildSheet(whole), input: whole };
  }, [last, share, origin]);
  return <DownloadPdf sheet={sheet} input={input} part="both" />;
}
