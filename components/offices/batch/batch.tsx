"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { ToDelete } from "@/components/offices/delete-office";
import { downloadText, today } from "@/components/offices/download";
import type { Notice } from "@/components/offices/list-notice";
import { savedWords } from "@/components/offices/save-all-button";
import { plural } from "@/components/offices/words";
import { Button } from "@/components/ui/button";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import type { Draft } from "@/lib/drafts";
import { manyFileName, manyText } from "@/lib/drafts/many";
import { type Line, nextInLine } from "@/lib/offices/line";
import type { OfficeRow } from "@/lib/offices/row";
import type { Asking } from "./asked";
import { LineStatus } from "./line-status";
import type { PdfsMade } from "./pdfs";
import { type BarDeed, canGetLink, SelectionBar } from "./selection-bar";
import { beginLine, type LineOffice } from "./use-line-work";
import { type Pdfs, usePdfs } from "./use-pdfs";

/** The questions before a deed bring the words of links. */
const Asked = lazy(async () => ({ default: (await import("./asked")).Asked }));

type BatchProps = {
  selected: readonly OfficeRow[];
  /** So many more are selected that the search or the group does not show. */
  hidden: number;
  all: number;
  line: Line | undefined;
  onSelectAll: () => void;
  onClear: () => void;
  /** What was pressed is gone with all that stood around it. */
  onGone: () => void;
  onDelete: (offices: readonly ToDelete[]) => void;
  /** Something is begun, so what was said before goes. */
  onBegin: () => void;
  onNotice: (notice: Notice) => void;
};

/** The offices of a question stay those that were selected when it was asked, whatever another tab does meanwhile. */
type Question = { deed: Asking; offices: readonly LineOffice[]; ends: readonly string[] };

/** What is done with several offices: the bar, the question before, how far it is, and what came of it, all in one place. */
export function Batch(props: BatchProps) {
  const { selected, hidden, all, line, onSelectAll, onClear, onGone, onDelete, onBegin, onNotice } = props;
  const [question, setQuestion] = useState<Question>();
  const [hasAsked, setHasAsked] = useState(false);
  const pdfs = usePdfs();
  const status = useRef<HTMLDivElement>(null);
  const [begun, setBegun] = useState(0);
  const offices = selected.flatMap(({ office }) => (office.kind === "damaged" ? [] : [office.draft]));

  // The button that was pressed may be gone by now.
  useEffect(() => {
    if (begun > 0) status.current?.focus();
  }, [begun]);

  function start(deed: BarDeed) {
    if (deed === "delete") return onDelete(selected.map(toDelete));
    if (deed === "file") return onNotice(savedToFile(selected));
    if (deed === "pdfs") {
      onBegin();
      return void pdfs.make(offices).then((made) => onNotice(pdfWords(made)));
    }
    const rows = rowsFor(deed, selected);
    const named = rows.map(({ id, name }) => ({ id, name: name || "Office without a name" }));
    ask({ deed, offices: named, ends: rows.flatMap(({ ends }) => ends ?? []) });
  }

  function ask(asked: Question) {
    setHasAsked(true);
    setQuestion(asked);
  }

  async function confirm({ deed, offices: named }: Question, days: number) {
    setQuestion(undefined);
    if (deed === "links") return onNotice(await linksSaved(named));
    onBegin();
    if (beginLine(deed, days, named)) setBegun((count) => count + 1);
    else onNotice({ text: "Another tab is still at work on links. Try again when it is done." });
  }

  return (
    <div className="space-y-1.5 print:hidden">
      {selected.length + hidden > 0 && (
        <SelectionBar
          selected={selected}
          hidden={hidden}
          all={all}
          isBusy={line !== undefined && nextInLine(line) !== undefined}
          onSelectAll={onSelectAll}
          onClear={() => {
            drawAtOnce(onClear);
            onGone();
          }}
          onDeed={start}
        />
      )}
      {line && (
        <LineStatus
          ref={status}
          line={line}
          onGone={() => status.current?.focus()}
          onClose={onGone}
          onSaveLinks={(made) => ask({ deed: "links", offices: made, ends: [] })}
        />
      )}
      <PdfStatus pdfs={pdfs} onGone={onGone} />
      {hasAsked && (
        <Suspense>
          <Asked
            asking={question?.deed}
            count={question?.offices.length ?? 0}
            ends={question?.ends ?? []}
            onCancel={() => setQuestion(undefined)}
            onConfirm={(days) => question && void confirm(question, days)}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Those that a deed makes sense for. */
function rowsFor(deed: Asking, selected: readonly OfficeRow[]): readonly OfficeRow[] {
  return selected.filter(deed === "make" ? canGetLink : ({ hasLink }) => hasLink);
}

const toDelete = ({ id, office }: OfficeRow): ToDelete => (office.kind === "damaged" ? { id } : office.draft);

function savedToFile(rows: readonly OfficeRow[]): Notice {
  const readable = rows.flatMap(({ office }): Draft[] => (office.kind === "damaged" ? [] : [office.draft]));
  const file = manyFileName(today());
  downloadText(file, manyText(readable.map(({ answers }) => answers)), "application/jsonl");
  return { text: savedWords(readable.length, rows.length - readable.length, file) };
}

async function linksSaved(offices: readonly LineOffice[]): Promise<Notice> {
  try {
    const { saveLinks } = await import("./save-links");
    const { count, file } = await saveLinks(offices);
    return { text: `The links of ${plural(count, "office")} went into the file “${file}”. Keep it secret.` };
  } catch {
    return { text: "A part of this page did not load. Check your connection, then try again." };
  }
}

function pdfWords(made: PdfsMade | "failed" | undefined): Notice {
  if (made === undefined) return { text: "Stopped. No file was made." };
  if (made === "failed") return { text: "The PDFs could not be made. Check your connection, then try again." };
  const { made: count, failed, file } = made;
  if (count === 0) return { text: "No PDF could be made. Open an office and print its sheet instead." };
  const left = failed.length > 0 ? ` It could not be made for ${failed.join(", ")}.` : "";
  return {
    text: `The ${count === 1 ? "PDF" : "PDFs"} of ${plural(count, "office")} went into the file “${file}”.${left}`,
  };
}

function PdfStatus({ pdfs: { working, stop }, onGone }: { pdfs: Pdfs; onGone: () => void }) {
  return (
    <div role="status">
      {working && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line-strong bg-surface p-3 shadow-raised">
          <p className="font-semibold tabular-nums">
            <span>
              Making PDFs: {working.made} of {working.of}
            </span>
          </p>
          <Button
            size="sm"
            onClick={() => {
              stop();
              onGone();
            }}
          >
            Stop
          </Button>
        </div>
      )}
    </div>
  );
}
