"use client";

import { useId, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Sheet } from "@/lib/sheet";
import type { SheetInput } from "@/lib/sheet/input";
import { DownloadPdf } from "./download-pdf";
import { useGroundsHere } from "./grounds-here";

type PaperActionsProps = {
  sheet: Sheet;
  input: SheetInput;
  /** After a PDF was made. */
  onDone?: () => void;
};

/** Print and PDF, and whether the grounds go with them. They stand inside the sheet. */
export function PaperActions({ sheet, input, onDone }: PaperActionsProps) {
  const { part, choosePart, print } = useGroundsHere();
  const [failed, setFailed] = useState(false);
  const id = useId();
  const printNow = () =>
    print().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <Button icon="print" onClick={printNow}>
        Print
      </Button>
      <DownloadPdf sheet={sheet} input={input} part={part} onDone={onDone} />
      <span className="inline-flex min-h-11 items-center gap-2">
        <label htmlFor={id} className="text-ink-soft text-sm">
          Print and PDF
        </label>
        <select
          id={id}
          value={part}
          onChange={({ target }) => choosePart(target.value === "order" ? "order" : "both")}
          className="min-h-11 rounded-md border border-line-strong/60 bg-surface px-2 text-base text-ink shadow-xs hover:border-line-strong hover:bg-sunken"
        >
          <option value="both">With grounds</option>
          <option value="order">Work order only</option>
        </select>
      </span>
      <div role="alert" className="w-full empty:hidden">
        {failed && (
          <Alert tone="warning" title="The grounds can’t be loaded now">
            <p>Choose “Work order only” and print that, or try again when the connection is back.</p>
          </Alert>
        )}
      </div>
    </>
  );
}
