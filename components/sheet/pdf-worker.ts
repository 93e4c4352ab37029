/** Makes the PDF beside the page, so that the page goes on listening. Nothing of this loads before somebody asks for a PDF. */

import type { DevicePage, Grounds, Sheet } from "@/lib/sheet/model";
import { type FontFile, fontFileName, fontsFor, type LoadedFont, type PdfOptions, renderPdf } from "@/lib/sheet/pdf";

export type PdfRequest = {
  sheet: Sheet;
  paper: PdfOptions["paper"] /** Left out: the work order alone. */;
  grounds?: Grounds;
  devicePage?: DevicePage;
};
export type MadePdf = {
  /** A file, since making one of bytes would hold the page up. */
  file: Blob;
  /** The addresses of what it took: the worker's own scripts, and fonts. */
  parts: readonly string[];
};
export type PdfAnswer = MadePdf | { failure: string };

/** Inter by Rasmus Andersson, SIL Open Font License 1.1 (lib/sheet/pdf/symbols/LICENSE.txt), written out for the bundler. */
const files: Record<ReturnType<typeof fontFileName>, URL> = {
  "inter-latin-400-normal.woff": new URL(
    "../../node_modules/@fontsource/inter/files/inter-latin-400-normal.woff",
    import.meta.url,
  ),
  "inter-latin-600-normal.woff": new URL(
    "../../node_modules/@fontsource/inter/files/inter-latin-600-normal.woff",
    import.meta.url,
  ),
  "inter-latin-ext-400-normal.woff": new URL(
    "../../node_modules/@fontsource/inter/files/inter-latin-ext-400-normal.woff",
    import.meta.url,
  ),
  "inter-latin-ext-600-normal.woff": new URL(
    "../../node_modules/@fontsource/inter/files/inter-latin-ext-600-normal.woff",
    import.meta.url,
  ),
  "inter-vietnamese-400-normal.woff": new URL(
    "../../node_modules/@fontsource/inter/files/inter-vietnamese-400-normal.woff",
    import.meta.url,
  ),
  "inter-vietnamese-600-normal.woff": new URL(
    "../../node_modules/@fontsource/inter/files/inter-vietnamese-600-normal.woff",
    import.meta.url,
  ),
  "inter-greek-400-normal.woff": new URL(
    "../../node_modules/@fontsource/inter/files/inter-greek-400-normal.woff",
    import.meta.url,
  ),
  "inter-greek-600-normal.woff": new URL(
    "../../node_modules/@fontsource/inter/files/inter-greek-600-normal.woff",
    import.meta.url,
  ),
  "inter-cyrillic-400-normal.woff": new URL(
    "../../node_modules/@fontsource/inter/files/inter-cyrillic-400-normal.woff",
    import.meta.url,
  ),
  "inter-cyrillic-600-normal.woff": new URL(
    "../../node_modules/@fontsource/inter/files/inter-cyrillic-600-normal.woff",
    import.meta.url,
  ),
  "inter-symbols-400-normal.woff": new URL(
    "../../lib/sheet/pdf/symbols/inter-symbols-400-normal.woff",
    import.meta.url,
  ),
  "inter-symbols-600-normal.woff": new URL(
    "../../lib/sheet/pdf/symbols/inter-symbols-600-normal.woff",
    import.meta.url,
  ),
};

async function withBytes(font: FontFile): Promise<LoadedFont> {
  const response = await fetch(files[fontFileName(font)]);
  if (!response.ok) throw new Error(`A font did not load: ${response.status}`);
  return { ...font, bytes: new Uint8Array(await response.arrayBuffer()) };
}

async function answerTo({ sheet, paper, grounds, devicePage }: PdfRequest): Promise<PdfAnswer> {
  try {
    const fonts = await Promise.all(fontsFor(sheet, grounds, devicePage).map(withBytes));
    const bytes = new Uint8Array(await renderPdf(sheet, { paper, fonts, grounds, devicePage }));
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    return { file: new Blob([bytes], { type: "application/pdf" }), parts: [location.href, ...loaded] };
  } catch (error) {
    return { failure: String(error) };
  }
}

addEventListener("message", async ({ data }: MessageEvent<PdfRequest>) => {
  postMessage(await answerTo(data));
});
