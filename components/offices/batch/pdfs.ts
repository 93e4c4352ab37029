"use client";

/** The sheets of several offices as PDFs in one archive, each as its own page makes it. Loads when somebody asks for it. */
import { sharedSheetOf } from "@/components/handover/shared-sheet";
import { linkOrigin } from "@/components/handover/use-server-here";
import { drafts } from "@/components/offices/browser-drafts";
import { downloadBlob, today } from "@/components/offices/download";
import { pdfName } from "@/components/sheet/download-pdf";
import { laterParts } from "@/components/sheet/later-parts";
import { makePdf } from "@/components/sheet/make-pdf";
import { readAnswers } from "@/lib/answers";
import type { Draft } from "@/lib/drafts";
import { lastDifferent } from "@/lib/drafts/last-different";
import { uniqueNames } from "@/lib/offices/file-names";
import { planFor } from "@/lib/rules";
import { buildSheet } from "@/lib/sheet/build";
import type { SheetInput } from "@/lib/sheet/input";
import { zipOf } from "./zip-of";

export type PdfsMade = { made: number; failed: readonly string[]; file: string };

/** Undefined where it was stopped. */
export async function downloadPdfs(
  offices: readonly Draft[],
  nameOf: (office: Draft) => string,
  onMade: (made: number) => void,
  signal: AbortSignal,
): Promise<PdfsMade | undefined> {
  const { buildGrounds } = await laterParts.grounds();
  const made: { office: Draft; name: string; content: Blob }[] = [];
  const failed: string[] = [];
  for (const [index, office] of offices.entries()) {
    if (signal.aborted) return undefined;
    const input = inputOf(office);
    const sheet = buildSheet(input);
    try {
      const pdf = await Promise.race([
        makePdf({ sheet, paper: "letter", grounds: buildGrounds(input) }),
        untilStopped(signal),
      ]);
      if (pdf === undefined) return undefined;
      made.push({ office, name: pdfName(sheet), content: pdf.file });
    } catch {
      failed.push(nameOf(office));
    }
    onMade(index + 1);
  }
  const file = `network sheets ${today()}.zip`;
  const names = uniqueNames(made.map(({ name }) => name));
  if (made.length > 0) {
    downloadBlob(file, await zipOf(made.map(({ content }, index) => ({ name: names[index] ?? "", content }))));
    drafts.allAtOnce(() => {
      for (const { office } of made) drafts.handOver(office.id, today(), "pdf");
    });
  }
  return { made: made.length, failed, file };
}

/** Who stops does not wait for the one that is being made. */
function untilStopped(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(undefined), { once: true }));
}

function inputOf({ id, answers: draft, handedOver }: Draft): SheetInput {
  const shared = sharedSheetOf(draft, drafts.shared.read(id), linkOrigin({ kind: "silent" }));
  const { answers } = readAnswers(draft);
  const input = shared.kind === "shared" ? shared.input : { answers, plan: planFor(answers), date: today() };
  const earlier = lastDifferent(handedOver, draft, planFor(answers));
  return earlier ? { ...input, handedOver: earlier } : input;
}
