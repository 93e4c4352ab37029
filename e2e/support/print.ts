import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The text of each page of a PDF, in the order of its drawing. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? "\n" : ""}` : "")).join(""));
  }
  await loading.destroy();
  return pages;
}

/**
 * Lines break elsewhere on paper than on screen, so words are compared without what stands between them. The font has one
 * glyph for the apostrophe and for a letter that looks the same, and Chromium may write the letter.
 */
export function packed(text: string): string {
  return text.replace(/\s+/g, "").replaceAll("\u02BC", "\u2019");
}
