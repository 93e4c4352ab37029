"use client";

import { useId, useRef, useState } from "react";
import { downloadBlob } from "@/components/offices/download";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { LiveRegion } from "@/components/ui/live-region";
import { slugOf } from "@/lib/drafts/file";
import type { Sheet } from "@/lib/sheet";
import type { SheetInput } from "@/lib/sheet/input";
import { type PaperPart, useGroundsHere } from "./grounds-here";
import { laterParts } from "./later-parts";

type State = "idle" | "working" | "done" | "failed";
type Paper = "letter" | "a4";

const spoken: Record<State, string> = {
  idle: "",
  working: "Making the PDF",
  done: "The PDF is ready. It is among your downloads.",
  failed: "",
};

type DownloadPdfProps = { sheet: Sheet; input: SheetInput; part: PaperPart; onDone?: () => void };

/** Makes the sheet's PDF in this browser and hands it over as a file. */
export function DownloadPdf({ sheet, input, part, onDone }: DownloadPdfProps) {
  const [state, setState] = useState<State>("idle");
  const [paper, setPaper] = useState<Paper>("letter");
  const { device } = useGroundsHere();
  const busy = useRef(false);
  const paperId = useId();

  async function download() {
    if (busy.current) return;
    busy.current = true;
    setState("working");
    try {
      await turn();
      const { makePdf } = await import("./make-pdf");
      const grounds = part === "both" ? (await laterParts.grounds()).buildGrounds(input) : undefined;
      const devicePage = device?.page;
      const { file } = await makePdf({ sheet, paper, ...(grounds && { grounds }), ...(devicePage && { devicePage }) });
      await turn();
      downloadBlob(pdfName(sheet), file);
      await turn();
      setState("done");
      await turn();
      onDone?.();
    } catch {
      setState("failed");
    } finally {
      busy.current = false;
    }
  }

  return (
    <>
      {/* Stays pressable while it works, so that the focus stays where it is. */}
      <span className="inline-flex items-stretch">
        <Button
          icon={state === "done" ? "check" : "download"}
          aria-disabled={state === "working"}
          onClick={download}
          className="rounded-e-none aria-disabled:cursor-progress"
        >
          {/* As wide as its longest words, so that nothing jumps. */}
          <span className="grid">
            <span className="invisible col-start-1 row-start-1" aria-hidden="true">
              Download PDF
            </span>
            <span className="col-start-1 row-start-1">{state === "working" ? "Making …" : "Download PDF"}</span>
          </span>
        </Button>
        <label htmlFor={paperId} className="sr-only">
          Paper of the PDF
        </label>
        <select
          id={paperId}
          value={paper}
          onChange={({ target }) => {
            setPaper(target.value === "a4" ? "a4" : "letter");
            setState("idle");
          }}
          className="-ml-px min-h-11 focus-visible:z-10 rounded-e-md border border-line-strong/60 bg-surface px-2 text-base text-ink shadow-xs hover:border-line-strong hover:bg-sunken"
        >
          <option value="letter">Letter</option>
          <option value="a4">A4</option>
        </select>
      </span>
      <LiveRegion>{spoken[state]}</LiveRegion>
      {state === "failed" && (
        <Alert role="alert" tone="warning" title="This browser could not make the PDF" className="order-last w-full">
          <p>
            Press “Print” instead and choose “Save as PDF” there: it is the same sheet. Or try “Download PDF” once more
            when the connection is back.
          </p>
          <Button size="sm" icon="print" onClick={() => window.print()}>
            Print or save as PDF
          </Button>
        </Alert>
      )}
    </>
  );
}

/** Lets the page draw and listen in between, so that no part of it all holds it up for long. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** "Harbor-Street-Dental network sheet 2026-11-21.pdf" */
export function pdfName({ office, date }: Pick<Sheet, "office" | "date">): string {
  return `${[slugOf(office), "network sheet", date].filter(Boolean).join(" ")}.pdf`;
}
