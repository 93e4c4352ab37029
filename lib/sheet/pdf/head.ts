import type { Sheet } from "@/lib/sheet/model";
import type { Context } from "./blocks/context";
import { fieldsRow } from "./blocks/fields";
import { headingPiece } from "./blocks/paragraph";
import type { Piece } from "./flow";
import { colors, styles } from "./look";
import { baseline } from "./paper";

/** Whose sheet it is, of which day, and what to do in one sentence. */
export function headPieces({ title, office, verdict, details }: Sheet, context: Context): Piece[] {
  const { paper, parent, left, width } = context;
  const line = (text: string, style: (typeof styles)["title" | "verdict"], gap: number): Piece => {
    const element = paper.element(parent, "P");
    const paragraph = paper.type.paragraph([{ text, style }], width);
    return { gap, height: paragraph.height, draw: (top) => paper.paragraph(element, "P", paragraph, left, top) };
  };
  const brand: Piece = { gap: 0, height: 24, draw: (top) => paper.artifact(() => drawBrand(context, top)) };
  const titleLine = line(title, styles.title, 10);
  const name = headingPiece(context, { role: "H1", text: office, style: styles.office, gap: 2 });
  const verdictLine = line(verdict, styles.verdict, 7);
  const list = paper.element(parent, "L", { O: "List", ListNumbering: "None" });
  const fields = fieldsRow(details, [104, 118, 104, 109, 109], { ...context, parent: list }, 12);
  const box: Piece = {
    ...fields,
    height: fields.height + 12,
    draw: (top) => {
      fields.draw(top + 6);
      paper.artifact(() => {
        paper.pdf.lineWidth(0.6).strokeColor(colors.strong);
        for (const y of [top, top + fields.height + 12])
          paper.pdf
            .moveTo(left, y)
            .lineTo(left + width, y)
            .stroke();
      });
    },
  };
  return [brand, titleLine, name, verdictLine, box];
}

/** Our mark and name, with a rule below. */
function drawBrand({ paper, left, width }: Context, top: number): void {
  const { pdf } = paper;
  pdf.save().translate(left, top).scale(0.5);
  pdf.fillColor(colors.accent).roundedRect(0, 0, 32, 32, 8).fill();
  pdf.lineWidth(2.75).lineCap("round").strokeColor(colors.ground).path("M16 6.5v4M16 21.5v4M6.5 16h14").stroke();
  pdf.fillColor(colors.ground).path("M20 16a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0 -6.5 0z").fill();
  pdf.restore();
  paper.type.draw("Network Handoff", styles.brand, left + 22, baseline(top, 16, styles.brand));
  pdf
    .lineWidth(0.6)
    .strokeColor(colors.strong)
    .moveTo(left, top + 22)
    .lineTo(left + width, top + 22)
    .stroke();
}
