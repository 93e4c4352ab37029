"use client";

import { type ComponentType, type ReactNode, useEffectEvent, useLayoutEffect } from "react";
import { useOfficeControls } from "@/components/device/use-office-controls";
import type { SharedSheet } from "@/components/handover/shared-sheet";
import { drafts } from "@/components/offices/browser-drafts";
import { today } from "@/components/offices/download";
import { SaveFileButton } from "@/components/offices/save-file-button";
import { Alert } from "@/components/ui/alert";
import { CopyButton } from "@/components/ui/copy-button";
import { type Answers, readAnswers } from "@/lib/answers";
import type { Draft, HandedOver, WayOut } from "@/lib/drafts";
import { differenceOf, isNoDifference, type Plan } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import { buildSheet } from "@/lib/sheet/build";
import { laterParts } from "./later-parts";
import { PaperActions } from "./paper-actions";
import { PictureNear } from "./picture-near";
import type { SheetFrameProps } from "./sheet-frame";
import { usePrintedName } from "./use-printed-name";
import { useSame } from "./use-same";

export type PlannedOffice = { answers: Answers; plan: Plan };

type OfficeOrderProps = {
  draft: Draft;
  planned: PlannedOffice;
  outcome: SharedSheet;
  View: ComponentType<SheetFrameProps>;
  /** What is to be said of it beforehand. */
  note?: ReactNode;
};

/** The picture and the work order as the technician sees it, and ways to take them out. Its date is the reader's own. */
export function OfficeOrder({ draft, planned: { answers, plan }, outcome, View, note }: OfficeOrderProps) {
  const input = outcome.kind === "shared" ? outcome.input : { answers, plan, date: today() };
  const whole = { ...input, handedOver: lastDifferent(draft.handedOver, draft.answers, plan) };
  const same = useSame({ sheet: buildSheet(whole), input: whole });
  const { sheet } = same;
  const controls = useOfficeControls({ answers, plan, date: whole.date });
  const handOver = (by: WayOut) => drafts.handOver(draft.id, today(), by);
  usePrintedName(`${sheet.office}: ${sheet.title}`);
  useWhenPrinted(() => handOver("print"));
  const blockers = plan.notices.filter(({ level }) => level === "blocker").length;
  return (
    <>
      <div id="order" className="scroll-mt-6 space-y-4 print:hidden">
        <h2 className="font-semibold text-2xl">The work order, as your technician sees it</h2>
        {blockers > 0 && (
          <Alert tone="danger" title="Your technician has to fix something first">
            <p>
              <a href="#grounds" className="link">
                See what to fix first
              </a>
            </p>
          </Alert>
        )}
        {note}
      </div>
      <View
        {...same}
        headOnPaperOnly
        controls={controls}
        picture={<PictureNear input={same.input} />}
        after={
          <section id="paper" aria-labelledby="paper-title" className="scroll-mt-6">
            <h2 id="paper-title" className="font-semibold text-xl">
              Print it or save it
            </h2>
            <div className="mt-3 flex flex-wrap items-center gap-3">
              <PaperActions {...same} onDone={() => handOver("pdf")} />
              <CopyButton
                text={async () => {
                  const [{ sheetText }, { buildGrounds }] = await Promise.all([
                    laterParts.text(),
                    laterParts.grounds(),
                  ]);
                  handOver("text");
                  return sheetText(sheet, buildGrounds(same.input));
                }}
                label="Copy as text"
                size="md"
              />
              <SaveFileButton answers={draft.answers} />
            </div>
          </section>
        }
      />
    </>
  );
}

/** The newest sheet that was taken out and said something else than today's. */
function lastDifferent(handedOver: readonly HandedOver[], present: Draft["answers"], plan: Plan) {
  // The same answers make the same plan.
  const others = handedOver.filter(({ answers }) => JSON.stringify(answers) !== JSON.stringify(present));
  return others
    .map(({ on, answers }) => ({ on, plan: planFor(readAnswers(answers).answers) }))
    .find((earlier) => !isNoDifference(differenceOf(earlier.plan, plan)));
}

function useWhenPrinted(callback: () => void) {
  const latest = useEffectEvent(callback);
  useLayoutEffect(() => {
    const printed = () => latest();
    window.addEventListener("afterprint", printed);
    return () => window.removeEventListener("afterprint", printed);
  }, []);
}
