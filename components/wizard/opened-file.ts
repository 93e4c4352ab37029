"use client";

/** What becomes of a chosen file: new offices, a record to look at, or a refusal. */
import { takeInHand } from "@/components/record/record-in-hand";
import type { Fault } from "@/lib/answers";
import { type LineReading, MAX_FILE_BYTES, readFileText } from "@/lib/drafts";
import { decodeText } from "@/lib/text/decode";
import { drafts } from "./browser-drafts";
import type { ManyOpened } from "./opened-many";
import { officeHref, recordHref } from "./routes";

export type OpenedFile =
  | { kind: "goes-to"; href: string }
  | { kind: "refused"; faults: readonly Fault[] }
  | ({ kind: "many" } & Omit<ManyOpened, "name">);

export async function openFile(file: File): Promise<OpenedFile> {
  // More than any file may hold isn't read at all.
  if (file.size > MAX_FILE_BYTES) return { kind: "refused", faults: [tooLarge] };
  const content = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (!content.ok) return { kind: "refused", faults: [{ path: "document", sentence: content.sentence }] };
  const reading = readFileText(content.text);
  switch (reading.kind) {
    case "record":
      takeInHand({ name: file.name, content });
      return { kind: "goes-to", href: recordHref };
    case "too-large":
      return { kind: "refused", faults: [tooLarge] };
    case "many":
      return { kind: "many", ...addAll(reading.lines) };
    case "one":
      return reading.reading.ok
        ? { kind: "goes-to", href: officeHref(drafts.add(reading.reading.answers)) }
        : { kind: "refused", faults: reading.reading.faults };
  }
}

function addAll(lines: readonly LineReading[]): Omit<ManyOpened, "name"> {
  const added = drafts.addAll(lines.flatMap(({ reading }) => (reading.ok ? [reading.answers] : [])));
  const refused = lines.flatMap(({ line, reading }) => (reading.ok ? [] : [{ line, faults: reading.faults }]));
  return { added, refused };
}

const tooLarge: Fault = {
  path: "document",
  sentence: "This is larger than 32 MiB; no file that was saved here is. Choose the right file, or split it.",
};
