import type { Block } from "@/lib/sheet/model";
import { citeSpans } from "@/lib/sheet/pdf/cites";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { colors, styles } from "@/lib/sheet/pdf/look";
import type { Context } from "./context";

const pad = 8;

/** What the sources say, side by side, and under it what this sheet does about it. */
export function conflictPieces(block: Extract<Block, { kind: "conflict" }>, context: Context): Piece[] {
  const { paper, parent, left, width } = context;
  const heading = paper.element(parent, "H4");
  const headingLines = paper.type.paragraph(
    [
      { text: block.id, style: { ...styles.heading, color: colors.accent } },
      { text: ` ${block.heading}`, style: styles.heading },
    ],
    width,
  );
  const list = paper.element(parent, "L", { O: "List", ListNumbering: "None" });
  const room = width / Math.max(1, block.statements.length);
  const statements = block.statements.map((statement, index) => ({
    element: paper.element(paper.element(list, "LI"), "LBody"),
    paragraph: paper.type.paragraph(
      [{ text: statement.text, style: styles.quiet }, ...citeSpans(statement.cites)],
      room - pad - 8,
    ),
    x: left + index * room,
  }));
  const resolution = paper.element(parent, "P");
  const resolutionLines = paper.type.paragraph(
    [
      { text: "What this sheet does ", style: { ...styles.strong, size: 8.3, leading: 10.5 } },
      { text: ` ${block.resolution}`, style: { ...styles.quiet, color: colors.ink } },
    ],
    width,
  );
  const statementsHeight = Math.max(...statements.map(({ paragraph }) => paragraph.height));
  const statementsTop = 3 + headingLines.height + 1;
  const resolutionTop = statementsTop + statementsHeight + 2;
  const height = resolutionTop + resolutionLines.height + 1;
  return [
    {
      gap: 4,
      height,
      draw: (top) => {
        paper.destination(block.id, top);
        paper.artifact(() => {
          const { pdf } = paper;
          pdf.lineWidth(0.6).strokeColor(colors.line);
          pdf
            .moveTo(left, top)
            .lineTo(left + width, top)
            .stroke();
          pdf.lineWidth(1.2).strokeColor(colors.line);
          for (const { x } of statements)
            pdf
              .moveTo(x, top + statementsTop)
              .lineTo(x, top + statementsTop + statementsHeight)
              .stroke();
        });
        paper.paragraph(heading, "H4", headingLines, left, top + 3);
        for (const { element, paragraph, x } of statements)
          paper.paragraph(element, "LBody", paragraph, x + 7, top + statementsTop);
        paper.paragraph(resolution, "P", resolutionLines, left, top + resolutionTop);
      },
    },
  ];
}
