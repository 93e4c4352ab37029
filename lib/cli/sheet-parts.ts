/** The work order, its grounds, or both, as text and as PDF. */
import { buildSheet, groundsText, type SheetInput, sheetText } from "@/lib/sheet";
import { buildGrounds } from "@/lib/sheet/grounds";
import type { DevicePage } from "@/lib/sheet/model";
import type { PaperSize } from "@/lib/sheet/pdf";

export type Part = "order" | "grounds" | "both";

export function textOf(input: SheetInput, part: Part, devicePage?: DevicePage): string {
  const made = buildSheet(input);
  switch (part) {
    case "order":
      return sheetText(made, undefined, devicePage);
    case "grounds":
      return groundsText(made, buildGrounds(input));
    case "both":
      return sheetText(made, buildGrounds(input), devicePage);
  }
}

/** The PDF's libraries are large; whatever prints none does without them. */
export async function pdfOf(
  input: SheetInput,
  paper: PaperSize,
  withGrounds: boolean,
  devicePage?: DevicePage,
): Promise<Uint8Array> {
  const { renderPdf } = await import("@/lib/sheet/pdf");
  const { installedFonts } = await import("@/lib/sheet/pdf/installed-fonts");
  const made = buildSheet(input);
  const grounds = withGrounds ? buildGrounds(input) : undefined;
  return renderPdf(made, { paper, fonts: await installedFonts(made, grounds, devicePage), grounds, devicePage });
}
