import { type Look, styles } from "@/lib/sheet/pdf/look";
import { baseline, type Paper } from "@/lib/sheet/pdf/paper";
import type { StructureElement } from "@/node_modules/pdfkit/js/pdfkit.browser.mjs";

const sign = 8;
const pad = 4;
export const badgeHeight = 13;

/** A word with its sign in a box. */
export function drawBadge(
  paper: Paper,
  element: StructureElement,
  role: string,
  { look, word, x, top }: { look: Look; word: string; x: number; top: number },
): void {
  const style = { ...styles.badge, color: look.color };
  const signWidth = look.icon ? sign + 3 : 0;
  const width = 2 * pad + signWidth + paper.type.widthOf(word, style);
  paper.artifact(() => {
    paper.pdf.lineWidth(0.7).fillColor(look.ground).strokeColor(look.edge);
    paper.pdf.roundedRect(x, top, width, badgeHeight, 2.5).fillAndStroke();
    if (look.icon) paper.icon(look.icon, look.color, x + pad, top + (badgeHeight - sign) / 2, sign);
  });
  paper.content(element, role, () =>
    paper.type.draw(word, style, x + pad + signWidth, baseline(top, badgeHeight, style)),
  );
}
