"use client";

import { type ComponentType, lazy, memo, Suspense, useEffectEvent, useLayoutEffect, useMemo, useRef } from "react";
import { NetworkDiagram } from "@/components/diagram/network-diagram";
import type { SharedSheet } from "@/components/handover/shared-sheet";
import { drafts } from "@/components/offices/browser-drafts";
import { today } from "@/components/offices/download";
import { checkHref, shareHref } from "@/components/offices/routes";
import { SaveFileButton } from "@/components/offices/save-file-button";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { CopyButton } from "@/components/ui/copy-button";
import { useArrival } from "@/components/wizard/use-arrival";
import { type Answers, readAnswers } from "@/lib/answers";
import type { Draft, HandedOver, WayOut } from "@/lib/drafts";
import { differenceOf, isNoDifference, type Plan } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import { buildSheet } from "@/lib/sheet/build";
import { pictureOf } from "@/lib/sheet/picture";
import { laterParts } from "./later-parts";
import { PaperActions } from "./paper-actions";
import type { SheetFrameProps } from "./sheet-frame";
import { SheetIntro } from "./sheet-intro";
import { usePrintedName } from "./use-printed-name";
import { useSame } from "./use-same";

/** Which questions are asked, and in which words their answers are refused. */
const FaultsNote = lazy(() => import("./faults-note").then((loaded) => ({ default: loaded.FaultsNote })));

type OfficeSheetPageProps = {
  draft: Draft;
  outcome: SharedSheet;
  /** Whether the office has a link now. */
  isLive?: boolean;
  View: ComponentType<SheetFrameProps>;
};

/** Rendered in the browser only, so the date is the reader's own. */
export const OfficeSheetPage = memo(function OfficeSheetPage(props: OfficeSheetPageProps) {
  const kept = useSame(props.draft.answers);
  const planned = useMemo(() => {
    const { answers, faults } = readAnswers(kept);
    return { answers, plan: planFor(answers), faulty: faults.length > 0 };
  }, [kept]);
  return <PlannedSheetPage {...props} {...planned} />;
});

type PlannedSheetPageProps = OfficeSheetPageProps & { answers: Answers; plan: Plan; faulty: boolean };

/** A component of its own, so that the browser gets a word in between the plan and the sheet. */
function PlannedSheetPage({ draft, outcome, isLive = false, View, answers, plan, faulty }: PlannedSheetPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, (id) => document.getElementById(id)?.scrollIntoView());
  const input = outcome.kind === "shared" ? outcome.input : { answers, plan, date: today() };
  const whole = { ...input, handedOver: lastDifferent(draft.handedOver, draft.answers, plan) };
  const same = useSame({ sheet: buildSheet(whole), input: whole });
  const { sheet } = same;
  const handOver = (by: WayOut) => drafts.handOver(draft.id, today(), by);
  usePrintedName(`${sheet.office}: ${sheet.title}`);
  useWhenPrinted(() => handOver("print"));
  const blockers = plan.notices.filter(({ level }) => level === "blocker").length;
  return (
    <Container className="py-10 print:py-0">
      <div className="mb-8 print:hidden">
        <SheetIntro />
      </div>
      {faulty && (
        <Suspense>
          <FaultsNote draft={draft} />
        </Suspense>
      )}
      {blockers > 0 && (
        <Alert tone="danger" className="mb-6 print:hidden" title="Your technician has to fix something first">
          <p>
            <a href="#grounds" className="link">
              See what to fix first
            </a>
          </p>
        </Alert>
      )}
      {outcome.kind === "outdated" && (
        <Alert tone="warning" className="mb-6 print:hidden" title="Your technician sees an older sheet">
          <p>
            The answers were changed after the link was made.{" "}
            <a href={shareHref(draft.id)} className="link">
              See what is different, and update it
            </a>
          </p>
        </Alert>
      )}
      <View
        {...same}
        headingRef={heading}
        picture={<NetworkDiagram foldWords picture={pictureOf(input.work?.answers ?? input.answers, input.plan)} />}
        actions={
          <div className="flex flex-wrap items-center gap-3">
            <ButtonLink href={shareHref(draft.id)} tone="primary" icon="link">
              {isLive ? "Your technician’s link" : "Share with your technician"}
            </ButtonLink>
            <PaperActions {...same} onDone={() => handOver("pdf")} />
            <ButtonLink href={checkHref(draft.id)} icon="pencil">
              Change answers
            </ButtonLink>
            <SaveFileButton answers={draft.answers} />
            <CopyButton
              text={async () => {
                const [{ sheetText }, { buildGrounds }] = await Promise.all([laterParts.text(), laterParts.grounds()]);
                handOver("text");
                return sheetText(sheet, buildGrounds(same.input));
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
