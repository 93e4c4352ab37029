"use client";

/** What becomes of a chosen file: new offices, a record to look at, or a refusal. */
import { takeInHand } from "@/components/record/record-in-hand";
import type { Fault } from "@/lib/answers";
import type { DraftAnswers } from "@/lib/drafts/draft-answers";
import { officeName } from "@/lib/drafts/file";
import { plainLetters } from "@/lib/drafts/find";
import { type LineReading, MAX_FILE_BYTES, readFileText } from "@/lib/drafts/many";
import { toMend } from "@/lib/drafts/to-mend";
import { isReady } from "@/lib/offices/row";
import { askToKeep } from "./ask-to-keep";
import { drafts } from "./browser-drafts";
import { textOfFile } from "./file-text";
import type { AddedOffice, ManyOpened } from "./opened-many";
import { officeHref, recordHref } from "./routes";

export type OpenedFile =
  | { kind: "goes-to"; href: string }
  | { kind: "refused"; faults: readonly Fault[] }
  | ({ kind: "many" } & Opened)
  /** So many that somebody may have chosen the wrong file: nothing is added before they say so. */
  | { kind: "ask"; count: number; add: () => Opened };

type Opened = Omit<ManyOpened, "name">;

/** Up to so many offices are added without a question. */
const UNASKED = 100;

export async function openFile(file: File): Promise<OpenedFile> {
  // More than any file may hold isn't read at all.
  if (file.size > MAX_FILE_BYTES) return { kind: "refused", faults: [tooLarge] };
  const content = await textOfFile(file);
  if (!content.ok) return { kind: "refused", faults: [{ path: "document", sentence: content.sentence }] };
  const reading = readFileText(content.text);
  if (reading.kind === "one" || reading.kind === "many") askToKeep();
  switch (reading.kind) {
    case "record":
      takeInHand({ name: file.name, content });
      return { kind: "goes-to", href: recordHref };
    case "too-large":
      return { kind: "refused", faults: [tooLarge] };
    case "many":
      return addedOrAsked(reading.lines);
    case "one":
      return reading.reading.ok
        ? { kind: "goes-to", href: officeHref(drafts.add(reading.reading.answers)) }
        : { kind: "refused", faults: reading.reading.faults };
  }
}

function addedOrAsked(lines: readonly LineReading[]): OpenedFile {
  const count = lines.filter(({ reading }) => reading.ok).length;
  if (count <= UNASKED) return { kind: "many", ...addAll(lines) };
  return { kind: "ask", count, add: () => addAll(lines) };
}

function addAll(lines: readonly LineReading[]): Opened {
  const read = lines.flatMap(({ reading }) => (reading.ok ? [reading] : []));
  const here = new Set(
    drafts.list().map((office) => (office.kind === "damaged" ? "" : plainName(office.draft.answers))),
  );
  const ids = drafts.addAll(read.map(({ answers }) => answers));
  const added = read.map(({ answers, unknown }, index): AddedOffice => {
    const name = plainName(answers);
    return {
      id: ids[index] ?? "",
      name: officeName(answers),
      isReady: isReady(answers),
      isTwice: name !== "" && here.has(name),
      toMend: toMend(answers, unknown),
    };
  });
  const refused = lines.flatMap(({ line, reading }) => (reading.ok ? [] : [{ line, faults: reading.faults }]));
  return { added, refused };
}

const plainName = (answers: DraftAnswers) => plainLetters(officeName(answers));

const tooLarge: Fault = {
  path: "document",
  sentence: "This is larger than 32 MiB; no file that was saved here is. Choose the right file, or split it.",
};
