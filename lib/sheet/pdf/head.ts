import type { Sheet } from "@/lib/sheet/model";
import type { Context } from "./blocks/context";
import { fieldsRow } from "./blocks/fields";
import { headingPiece } from "./blocks/paragraph";
import type { Piece } from "./flow";
import { colors, styles } from "./look";
import { baseline } from "./paper";

/** Whose sheet it is, of which day, and what to do in one sentence. */
export function headPieces({ title, office, verdict, progress, details }: Sheet, context: Context): Piece[] {
  const { paper, parent, left, width } = context;
  const line = (text: string, style: (typeof styles)["title" | "verdict" | "progress"], gap: number): Piece => {
    const element = paper.element(parent, "P");
    const paragraph = paper.type.paragraph([{ text, style }], width);
    return { gap, height: paragraph.height, draw: (top) => paper.paragraph(element, "P", paragraph, left, top) };
  };
  const brand: Piece = { gap: 0, height: 24, draw: (top) => paper.artifact(() => drawBrand(context, top)) };
  const titleLine = line(title, styles.title, 10);
  const name = headingPiece(context, { role: "H1", text: office, style: styles.office, gap: 2 });
  const verdictLine = line(verdict, styles.verdict, 7);
  const progressLine = progress ? [line(progress, styles.progress, 4)] : [];
  const list = paper.element(parent, "L", { O: "List", ListNumbering: "None" });
  const rows = detailRows(details, { ...context, parent: list });
  const height = rows.reduce((sum, row) => sum + row.gap + row.height, 12);
  const box: Piece = {
    gap: 12,
    height,
    draw: (top) => {
      let y = top + 6;
      for (const row of rows) {
        row.draw(y + row.gap);
        y += row.gap + row.height;
      }
      paper.artifact(() => {
        paper.pdf.lineWidth(0.6).strokeColor(colors.strong);
        for (const y of [top, top + height])
          paper.pdf
            .moveTo(left, y)
            .lineTo(left + width, y)
            .stroke();
      });
    },
  };
  return [brand, titleLine, name, verdictLine, ...progressLine, box];
}

/** The widths of date, version, next review, prepared by and for whom, where they stand on one line. */
const shares = [104, 118, 104, 109, 109];

/** The people go on a line of their own where a word of theirs, such as an e-mail address, is too long for its column. */
function detailRows(details: Sheet["details"], context: Context): Piece[] {
  const people = details.slice(3);
  const column = 93;
  const words = people.flatMap(({ value = "" }) => value.split(" "));
  if (words.every((word) => context.paper.type.widthOf(word, styles.strong) <= column))
    return [fieldsRow(details, shares, context, 0)];
  return [fieldsRow(details.slice(0, 3), [1, 1, 2], context, 0), fieldsRow(people, [1, 1], context, 6)];
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
