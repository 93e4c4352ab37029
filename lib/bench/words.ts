/** What a technician has to read, counted on whole offices. */
import { offices } from "@/lib/answers/fixtures";
import { exampleOffice } from "@/lib/example/example-office";
import { planFor } from "@/lib/rules";
import { buildSheet, groundsText, sheetText } from "@/lib/sheet";
import { buildGrounds } from "@/lib/sheet/grounds";
import { renderPdf } from "@/lib/sheet/pdf";
import { installedFonts } from "@/lib/sheet/pdf/installed-fonts";

export type Reading = {
  name: string;
  jobs: number;
  /** Of the texts as they are printed, marks and numbers included. */
  orderWords: number;
  groundsWords: number;
  orderPages: number;
  pages: number;
};

export async function readings(): Promise<Reading[]> {
  const measured = [...offices, { name: "The example", document: exampleOffice }];
  const found: Reading[] = [];
  for (const { name, document } of measured) {
    const input = { answers: document, plan: planFor(document), date: "2026-11-21" };
    const [sheet, grounds] = [buildSheet(input), buildGrounds(input)];
    const fonts = await installedFonts(sheet, grounds);
    found.push({
      name,
      jobs: sheet.order.phases.flatMap(({ jobs }) => jobs).length,
      orderWords: wordsOf(sheetText(sheet)),
      groundsWords: wordsOf(groundsText(sheet, grounds)),
      orderPages: pagesOf(await renderPdf(sheet, { paper: "letter", fonts })),
      pages: pagesOf(await renderPdf(sheet, { paper: "letter", fonts, grounds })),
    });
  }
  return found;
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length;

const pagesOf = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString("latin1")
    .match(/\/Type \/Page\b/g)?.length ?? 0;
