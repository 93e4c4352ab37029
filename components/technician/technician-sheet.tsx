"use client";

import { memo, useCallback, useDeferredValue, useMemo } from "react";
import { askToKeep } from "@/components/offices/ask-to-keep";
import { downloadText, today } from "@/components/offices/download";
import { DownloadPdf } from "@/components/sheet/download-pdf";
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
import { buildSheet, type Item, type Row, type Sheet } from "@/lib/sheet";
import { longDate } from "@/lib/sheet/dates";
import { sheetWork } from "@/lib/sheet/work";
import { itemsWithFound, type WorkItem } from "@/lib/work";
import { ConnectionNote, ExposedLink } from "./connection-notes";
import { FoundField } from "./found-field";
import { type EditWork, ItemWork } from "./item-work";
import { SavingBar } from "./saving-bar";
import { ChangedNotice, EndedNotice, RulesNotice, UnkeptNotice } from "./share-notices";
import { SignOff } from "./sign-off";
import { forgetPage, useOfflineUse } from "./use-offline-use";

type TechnicianSheetProps = {
  sync: WorkSync;
  typed: TypedTexts;
  share: OpenShare;
  link: ShareLink;
  exposed: boolean;
};

/** The shared sheet, to be worked on: every tick, note and finding is saved as it is made. */
export function TechnicianSheet({ sync, typed, share, link, exposed }: TechnicianSheetProps) {
  const { document: shared, seenBefore, ended } = share;
  // Laying out a whole sheet takes longer than a key may; what is typed and ticked shows at once all the same.
  const later = useDeferredValue(share);
  const sheet = useSheet(later, link);
  const controls = useControls(sync, typed, later, sheet.version);
  const download = useCallback(() => {
    const now = sync.read();
    if (now.kind === "open") downloadRecord(now, link);
  }, [sync, link]);
  useOfflineUse(sheet);
  usePrintedName(`${sheet.office}: ${sheet.title}`);
  return (
    <>
      <Container className="pt-6 pb-12 [&_:is(a,button,input,select,textarea,summary)]:scroll-mt-20 [&_:is(a,button,input,select,textarea,summary)]:scroll-mb-36 print:py-0">
        <div className="grid gap-4 not-empty:mb-6 print:hidden">
          {exposed && <ExposedLink />}
          {!window.isSecureContext && <ConnectionNote />}
        </div>
        {/* On the page from the beginning, so that what comes later is read out. */}
        <div role="status" className="grid gap-4 not-empty:mb-6 print:hidden">
          {ended && (
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
          )}
          {!share.kept && !ended && <UnkeptNotice />}
          {seenBefore && !ended && <ChangedNotice before={seenBefore} now={shared} onSeen={() => sync.acknowledge()} />}
        </div>
        <RulesNotice document={shared} />
        <SteadySheet
          sheet={sheet}
          controls={controls}
          expiresAt={ended ? undefined : share.expiresAt}
          onDownload={download}
        />
      </Container>
      {!ended && <SavingBar share={share} typed={typed} onTryAgain={() => void sync.tryAgain()} />}
    </>
  );
}

type SteadySheetProps = {
  sheet: Sheet;
  controls: SheetControls | undefined;
  /** Left out once the link has ended. */
  expiresAt: string | undefined;
  onDownload: () => void;
};

/** Renders again only when the sheet itself is another. */
const SteadySheet = memo(function SteadySheet({ sheet, controls, ...actions }: SteadySheetProps) {
  return (
    <SheetView sheet={sheet} controls={controls} linkOnPaperOnly actions={<Actions sheet={sheet} {...actions} />} />
  );
});

function Actions({ sheet, expiresAt, onDownload }: Omit<SteadySheetProps, "controls">) {
  return (
    <div className="space-y-3">
      {expiresAt && (
        <p className="max-w-[46rem] text-ink-soft">
          Tick what is done, fill in what you find, and write a note where the office should know more. Everything is
          saved as you go, also without the internet, and the office sees it. This link works until{" "}
          {longDate(today(new Date(expiresAt)))}.
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button icon="print" onClick={() => window.print()}>
          Print
        </Button>
        <DownloadPdf sheet={sheet} />
        <Button icon="file" onClick={onDownload}>
          Download the record
        </Button>
      </div>
      {window.isSecureContext && <ConnectionNote />}
    </div>
  );
}

function useSheet({ document: shared, plan: ref, work, seenBefore }: OpenShare, link: ShareLink): Sheet {
  return useMemo(() => {
    const { answers, plan, date } = shared;
    return buildSheet({
      answers,
      plan,
      date,
      work: sheetWork({ answers, plan }, work, ref),
      link: `${window.location.origin}${linkPath(link)}`,
      ...(seenBefore && { handedOver: { plan: seenBefore.plan, on: seenBefore.date } }),
    });
  }, [shared, ref, work, seenBefore, link]);
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

/** None once the link has ended: the sheet then shows the work as it prints it. */
function useControls(sync: WorkSync, typed: TypedTexts, share: OpenShare, version: string) {
  const {
    document: shared,
    ended,
    work: { found },
  } = share;
  const edit = useEdit(sync);
  return useMemo((): SheetControls | undefined => {
    if (ended) return undefined;
    const items = new Map(itemsWithFound(shared.plan, { found }).map((item) => [item.id, item]));
    const control = (id: string, nameFor: (kind: WorkItem["kind"]) => string) => {
      const item = items.get(id);
      return item ? (
        <ItemWork key={id} item={item} what={nameFor(item.kind)} sync={sync} typed={typed} edit={edit} />
      ) : null;
    };
    return {
      row: (row) => control(row.id, (kind) => nameOfRow(row, kind)),
      item: (item) => control(item.id, () => nameOfItem(item)),
      blank: (path, label) => <FoundField path={path} label={label} sync={sync} typed={typed} edit={edit} />,
      signOff: <SignOff sync={sync} version={version} edit={edit} />,
    };
  }, [sync, typed, shared, found, ended, version, edit]);
}

/** "inbound TCP 443, Encrypted Web Service", "Dynamic DNS" */
function nameOfRow({ cells }: Row, kind: WorkItem["kind"]): string {
  const [, first = "", second = ""] = cells.map((cell) => ("text" in cell ? cell.text : ""));
  if (kind !== "inbound" && kind !== "outbound") return first;
  return `${kind} ${first}${second && `, ${second}`}`;
}

/** The beginning of its text, up to a word. */
function nameOfItem({ text }: Item): string {
  return text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/, "")} …`;
}

function downloadRecord({ document: shared, plan, work, epoch, expiresAt }: OpenShare, link: ShareLink): void {
  const share = { id: toBase64url(link.id), epoch, expiresAt };
  const text = recordText({ savedAt: new Date(), share, plan: shared, planRef: plan, work });
  const office = slugOf(shared.answers.office?.name ?? "");
  downloadText(`${[office, "handoff record", today()].filter(Boolean).join(" ")}.json`, text);
}
