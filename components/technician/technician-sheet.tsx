"use client";

import {
  type ComponentProps,
  type ComponentType,
  lazy,
  memo,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
} from "react";
import { downloadText, today } from "@/components/offices/download";
import { PaperActions } from "@/components/sheet/paper-actions";
import type { SheetControls } from "@/components/sheet/sheet-controls";
import { SheetView } from "@/components/sheet/sheet-view";
import { usePrintedName } from "@/components/sheet/use-printed-name";
import { Button } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { slugOf } from "@/lib/drafts/file";
import { toBase64url } from "@/lib/share/bytes";
import { linkPath, type ShareLink } from "@/lib/share/link";
import { recordText } from "@/lib/share/record";
import type { TypedTexts } from "@/lib/share/typed-texts";
import type { WorkSync } from "@/lib/share/work-sync";
import type { OpenShare } from "@/lib/share/work-sync-state";
import { buildSheet } from "@/lib/sheet/build";
import { longDate } from "@/lib/sheet/dates";
import type { SheetInput } from "@/lib/sheet/input";
import type { Sheet } from "@/lib/sheet/model";
import { countWords } from "@/lib/sheet/progress";
import { sheetWork } from "@/lib/sheet/work";
import { progress } from "@/lib/work";
import { Announced } from "./announced";
import { ConnectionNote, ExposedLink } from "./connection-notes";
import { useDesk } from "./desk";
import { goBack, goToNext, goToSign } from "./go-on";
import { keepArrivalInView } from "./job-places";
import { laterEnded } from "./later-technician";
import { ChangedNotice, RulesNotice, UnkeptNotice } from "./share-notices";
import { useControls } from "./use-controls";
import { useNewFlags } from "./use-new-flags";
import { forgetPage, useOfflineUse } from "./use-offline-use";
import { WorkBar } from "./work-bar";
import { signingOf } from "./worked";

/** Until the notice is there, or where it can’t be had. */
const Ended = () => <p>This link has ended.</p>;

/** Few links end while they are open. */
const EndedNotice = lazy(() =>
  laterEnded().then(
    (loaded): { default: ComponentType<ComponentProps<typeof loaded.EndedNotice>> } => ({
      default: loaded.EndedNotice,
    }),
    () => ({ default: Ended }),
  ),
);

type TechnicianSheetProps = {
  sync: WorkSync;
  typed: TypedTexts;
  share: OpenShare;
  link: ShareLink;
  exposed: boolean;
};

/** The shared work order, to be worked on: every tick, note and finding is saved as it is made. */
export function TechnicianSheet({ sync, typed, share, link, exposed }: TechnicianSheetProps) {
  const { document: shared, seenBefore, ended } = share;
  // Laying out a whole sheet takes longer than a key may; what is typed and ticked shows at once all the same.
  const later = useDeferredValue(share);
  const same = useSheet(later, link);
  const { sheet } = same;
  const isSigned = signingOf(later).state === "signed";
  const { desk, announcements } = useDesk(sync, typed, later.document);
  const controls = useControls(desk, Boolean(ended), sheet.version);
  const download = useCallback(() => {
    const now = sync.read();
    if (now.kind === "open") downloadRecord(now, link);
  }, [sync, link]);
  useNewFlags(sheet.order.flags, desk.say);
  useOfflineUse(same);
  usePrintedName(`${sheet.office}: ${sheet.title}`);
  useEffect(() => keepArrivalInView(sheet), [sheet]);
  return (
    <>
      <Container className="pt-4 pb-12 sm:pt-6 [&_:is(a,button,input,select,textarea,summary)]:scroll-mt-20 [&_:is(a,button,input,select,textarea,summary)]:scroll-mb-36 print:py-0">
        <div className="grid gap-4 not-empty:mb-6 print:hidden">
          {exposed && <ExposedLink />}
          {!window.isSecureContext && <ConnectionNote />}
        </div>
        {/* On the page from the beginning, so that what comes later is read out. */}
        <div role="status" className="grid gap-4 not-empty:mb-6 print:hidden">
          {ended && (
            <Suspense fallback={<Ended />}>
              <EndedNotice
                share={share}
                onDownload={download}
                onCheck={() => void sync.tryAgain()}
                onForget={() => {
                  forgetPage();
                  typed.clear();
                  sync.forget();
                }}
              />
            </Suspense>
          )}
          {!share.kept && !ended && <UnkeptNotice />}
          {seenBefore && !ended && <ChangedNotice before={seenBefore} now={shared} onSeen={() => sync.acknowledge()} />}
        </div>
        <RulesNotice document={shared} />
        <SteadySheet
          {...same}
          controls={controls}
          isSigned={isSigned}
          expiresAt={ended ? undefined : share.expiresAt}
          onDownload={download}
        />
      </Container>
      {!ended && (
        <WorkBar
          share={share}
          typed={typed}
          count={countOf(share)}
          isSigned={isSigned}
          onBack={() => goBack(desk)}
          onNext={() => goToNext(desk)}
          onSign={goToSign}
          onTryAgain={() => void sync.tryAgain()}
        />
      )}
      <Announced announcements={announcements} />
    </>
  );
}

type SteadySheetProps = {
  sheet: Sheet;
  input: SheetInput;
  controls: SheetControls | undefined;
  isSigned: boolean;
  /** Left out once the link has ended. */
  expiresAt: string | undefined;
  onDownload: () => void;
};

/** Renders again only when the sheet itself is another. */
const SteadySheet = memo(function SteadySheet({ sheet, input, controls, isSigned, ...taking }: SteadySheetProps) {
  return (
    <SheetView
      sheet={sheet}
      input={input}
      controls={controls}
      linkOnPaperOnly
      actions={
        controls && (
          // A phone has it in the bar, where that is always in view.
          <Button onClick={goToSign} className="[@media(max-width:40rem)_and_(min-height:28rem)]:hidden">
            {isSigned ? "Signed" : "Sign"}
          </Button>
        )
      }
      after={<TakeOut sheet={sheet} input={input} {...taking} />}
    />
  );
});

function TakeOut({ sheet, input, expiresAt, onDownload }: Omit<SteadySheetProps, "controls" | "isSigned">) {
  return (
    <div className="space-y-3">
      {expiresAt && (
        <p className="max-w-[46rem] text-ink-soft">
          Everything is saved as you go, also without the internet, and the office sees it. This link works until{" "}
          {longDate(today(new Date(expiresAt)))}.
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <PaperActions sheet={sheet} input={input} />
        <Button icon="file" onClick={onDownload}>
          Download the record
        </Button>
      </div>
      {window.isSecureContext && <ConnectionNote />}
    </div>
  );
}

function useSheet({ document: shared, plan: ref, work, seenBefore }: OpenShare, link: ShareLink) {
  return useMemo(() => {
    const { answers, plan, date } = shared;
    const input: SheetInput = {
      answers,
      plan,
      date,
      work: sheetWork({ answers, plan }, work, ref),
      link: `${window.location.origin}${linkPath(link)}`,
      ...(seenBefore && { handedOver: { plan: seenBefore.plan, on: seenBefore.date } }),
    };
    return { sheet: buildSheet(input), input };
  }, [shared, ref, work, seenBefore, link]);
}

function countOf({ work, document: shared }: OpenShare): string {
  return countWords(progress(work, shared));
}

function downloadRecord({ document: shared, plan, work, epoch, expiresAt }: OpenShare, link: ShareLink): void {
  const share = { id: toBase64url(link.id), epoch, expiresAt };
  const text = recordText({ savedAt: new Date(), share, plan: shared, planRef: plan, work });
  const office = slugOf(shared.answers.office?.name ?? "");
  downloadText(`${[office, "handoff record", today()].filter(Boolean).join(" ")}.json`, text);
}
