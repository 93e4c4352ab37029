"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { sharedSheetOf } from "@/components/handover/shared-sheet";
import { Alert } from "@/components/ui/alert";
import { Button, ButtonLink } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { CopyButton } from "@/components/ui/copy-button";
import { drafts, useKeptShare } from "@/components/wizard/browser-drafts";
import { today } from "@/components/wizard/download";
import { OfficeGate, type OpenOffice } from "@/components/wizard/office-gate";
import { checkHref, shareHref } from "@/components/wizard/routes";
import { SaveFileButton } from "@/components/wizard/save-file-button";
import { useArrival } from "@/components/wizard/use-arrival";
import { readAnswers } from "@/lib/answers";
import { type HandedOver, overviewOf } from "@/lib/drafts";
import { differenceOf, isNoDifference, type Plan, planFor } from "@/lib/plan";
import { buildSheet, sheetText } from "@/lib/sheet";
import { DownloadPdf } from "./download-pdf";
import { SheetView } from "./sheet-view";
import { usePrintedName } from "./use-printed-name";

/** The sheet of an office that this browser keeps, as of today; once shared, as it was shared and worked on. */
export function OfficeSheet({ id, publicUrl }: { id: string; publicUrl: string | undefined }) {
  return (
    <OfficeGate id={id} waiting={<Container className="min-h-dvh" />}>
      {(office) => <SheetOf office={office} publicUrl={publicUrl} />}
    </OfficeGate>
  );
}

/** Rendered in the browser only, so the date is the reader's own. */
function SheetOf({ office: { draft }, publicUrl }: { office: OpenOffice; publicUrl: string | undefined }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, (id) => document.getElementById(id)?.scrollIntoView());
  const { answers, faults } = overviewOf(draft.answers);
  const plan = planFor(answers);
  const share = useKeptShare(draft.id);
  const shared = sharedSheetOf(draft.answers, share, publicUrl ?? window.location.origin);
  const input = shared.kind === "shared" ? shared.input : { answers, plan, date: today() };
  const sheet = buildSheet({ ...input, handedOver: lastDifferent(draft.handedOver, plan) });
  const handOver = () => drafts.handOver(draft.id, today());
  usePrintedName(`${sheet.office}: ${sheet.title}`);
  useWhenPrinted(handOver);
  const blockers = plan.notices.filter(({ level }) => level === "blocker").length;
  return (
    <Container className="py-10 print:py-0">
      {faults.length > 0 && (
        <Alert
          tone="warning"
          className="mb-6 print:hidden"
          title={faults.length === 1 ? "One answer can’t be used yet" : `${faults.length} answers can’t be used yet`}
        >
          <p>
            The sheet leaves {faults.length === 1 ? "it" : "them"} out.{" "}
            <a href={checkHref(draft.id)} className="link">
              Look at your answers
            </a>
          </p>
        </Alert>
      )}
      {blockers > 0 && (
        <Alert tone="danger" className="mb-6 print:hidden" title="Your technician has to fix something first">
          <p>
            <a href="#stop" className="link">
              See what to fix first
            </a>
          </p>
        </Alert>
      )}
      {shared.kind === "outdated" && (
        <Alert tone="warning" className="mb-6 print:hidden" title="Your technician sees an older sheet">
          <p>
            The answers were changed after the link was made.{" "}
            <a href={shareHref(draft.id)} className="link">
              See what is different, and update it
            </a>
          </p>
        </Alert>
      )}
      <SheetView
        sheet={sheet}
        headingRef={heading}
        actions={
          <div className="flex flex-wrap items-center gap-3">
            <ButtonLink href={shareHref(draft.id)} tone="primary" icon="link">
              {share?.state === "live" ? "Your technician’s link" : "Share with your technician"}
            </ButtonLink>
            <Button icon="print" onClick={() => window.print()}>
              Print
            </Button>
            <DownloadPdf sheet={sheet} onDone={handOver} />
            <ButtonLink href={checkHref(draft.id)} icon="pencil">
              Change answers
            </ButtonLink>
            <SaveFileButton answers={draft.answers} />
            <CopyButton
              text={() => {
                handOver();
                return sheetText(sheet);
              }}
              label="Copy as text"
              size="md"
            />
          </div>
        }
      />
    </Container>
  );
}

/** The newest sheet that was handed over and said something else than today's. */
function lastDifferent(handedOver: readonly HandedOver[], plan: Plan) {
  return handedOver
    .map(({ on, answers }) => ({ on, plan: planFor(readAnswers(answers).answers) }))
    .find((earlier) => !isNoDifference(differenceOf(earlier.plan, plan)));
}

function useWhenPrinted(callback: () => void) {
  const latest = useEffectEvent(callback);
  useEffect(() => {
    const printed = () => latest();
    window.addEventListener("afterprint", printed);
    return () => window.removeEventListener("afterprint", printed);
  }, []);
}
