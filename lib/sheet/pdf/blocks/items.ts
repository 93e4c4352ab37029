import type { Block, Item } from "@/lib/sheet/model";
import { citeSpans } from "@/lib/sheet/pdf/cites";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { colors, noticeLooks, styles } from "@/lib/sheet/pdf/look";
import { baseline } from "@/lib/sheet/pdf/paper";
import { workSpans } from "@/lib/sheet/pdf/work-line";
import type { Context } from "./context";
import { headingPiece } from "./paragraph";

const indent = 17;

function lines(items: readonly Item[], context: Context) {
  const { paper, parent, left, width } = context;
  const list = paper.element(parent, "L", { O: "List", ListNumbering: "None" });
  return items.map((item, index): Piece => {
    const element = paper.element(list, "LI");
    const paragraph = paper.type.paragraph(
      [{ text: item.text, style: styles.body }, ...citeSpans(item.cites)],
      width - indent,
    );
    const spans = workSpans(item);
    const worked = spans.length > 0 ? paper.type.paragraph(spans, width - indent) : undefined;
    return {
      gap: 2.5,
      // No item stands alone at the foot or at the head of a page.
      keep: index < items.length - 1 && (index === 0 || index === items.length - 2),
      height: paragraph.height + (worked?.height ?? 0),
      draw: (top) => {
        paper.artifact(() => questionMark(context, top));
        const body = paper.element(element, "LBody");
        paper.paragraph(body, "LBody", paragraph, left + indent, top);
        if (worked) paper.paragraph(body, "LBody", worked, left + indent, top + paragraph.height);
      },
    };
  });
}

const heading = (context: Context, text: string) =>
  headingPiece(context, { role: "H4", text, style: styles.heading, gap: 8 });

export function questionsPieces(block: Extract<Block, { kind: "questions" }>, context: Context): Piece[] {
  return [heading(context, block.heading), ...lines(block.items, context)];
}

const radius = 5.6;

/** In a circle. */
function questionMark({ paper, left }: Context, top: number): void {
  paper.pdf.lineWidth(0.7).strokeColor(colors.strong).fillColor(colors.ground);
  paper.pdf.roundedRect(left, top + 0.3, 2 * radius, 2 * radius, radius).fillAndStroke();
  const style = { ...styles.columnHead, color: colors.accent };
  const x = left + radius - paper.type.widthOf("?", style) / 2;
  paper.type.draw("?", style, x, baseline(top + 0.3, 2 * radius, style));
}

export function noticesPieces(block: Extract<Block, { kind: "notices" }>, context: Context): Piece[] {
  const { paper, parent, left, width } = context;
  const list = paper.element(parent, "L", { O: "List", ListNumbering: "None" });
  return block.items.map((item): Piece => {
    const element = paper.element(paper.element(list, "LI"), "LBody");
    const look = noticeLooks[item.level];
    const paragraph = paper.type.paragraph(
      [
        { text: item.word, style: { ...styles.strong, color: look.color } },
        { text: ` ${item.text}`, style: styles.body },
        ...citeSpans(item.cites),
      ],
      width - 34,
    );
    const spans = workSpans(item);
    const worked = spans.length > 0 ? paper.type.paragraph(spans, width - 34) : undefined;
    // Only what must be mended stands in a box.
    const pad = item.level === "blocker" ? 4 : 0;
    const height = paragraph.height + (worked?.height ?? 0) + 2 * pad;
    return {
      gap: 3,
      height,
      draw: (top) => {
        paper.artifact(() => {
          if (pad > 0) {
            paper.pdf.lineWidth(look.edgeWidth).fillColor(look.ground).strokeColor(look.edge);
            paper.pdf.roundedRect(left, top, width, height, 3).fillAndStroke();
          }
          paper.icon(look.icon, look.color, left + 2 * pad, top + pad + 0.5, 10);
        });
        paper.paragraph(element, "LBody", paragraph, left + indent + 2 * pad, top + pad);
        if (worked) paper.paragraph(element, "LBody", worked, left + indent + 2 * pad, top + pad + paragraph.height);
      },
    };
  });
}
