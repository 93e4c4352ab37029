import type { Block, Item } from "@/lib/sheet/model";
import { citeSpans } from "@/lib/sheet/pdf/cites";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { colors, noticeLooks, styles } from "@/lib/sheet/pdf/look";
import { baseline } from "@/lib/sheet/pdf/paper";
import { workSpans } from "@/lib/sheet/pdf/work-line";
import type { StructureElement } from "@/node_modules/pdfkit/js/pdfkit.browser.mjs";
import type { Context } from "./context";
import { headingPiece } from "./paragraph";

const indent = 17;

type Mark = (item: StructureElement, top: number) => void;

function lines(
  items: readonly Item[],
  context: Context,
  numbering: string,
  markOf: (item: Item, index: number) => Mark,
) {
  const { paper, parent, left, width } = context;
  const list = paper.element(parent, "L", { O: "List", ListNumbering: numbering });
  return items.map((item, index): Piece => {
    const element = paper.element(list, "LI");
    const mark = markOf(item, index);
    const paragraph = paper.type.paragraph(
      [{ text: item.text, style: styles.body }, ...citeSpans(item.cites)],
      width - indent,
    );
    const spans = workSpans(item);
    const worked = spans.length > 0 ? paper.type.paragraph(spans, width - indent) : undefined;
    return {
      gap: 3.5,
      // No item stands alone at the foot or at the head of a page.
      keep: index < items.length - 1 && (index === 0 || index === items.length - 2),
      height: paragraph.height + (worked?.height ?? 0),
      draw: (top) => {
        mark(element, top);
        const body = paper.element(element, "LBody");
        paper.paragraph(body, "LBody", paragraph, left + indent, top);
        if (worked) paper.paragraph(body, "LBody", worked, left + indent, top + paragraph.height);
      },
    };
  });
}

const heading = (context: Context, text: string) =>
  headingPiece(context, { role: "H3", text, style: styles.heading, gap: 8 });

export function checklistPieces(block: Extract<Block, { kind: "checklist" }>, context: Context): Piece[] {
  const { paper, left, section } = context;
  return [
    heading(context, block.heading),
    ...lines(block.items, context, "None", ({ id, text, mark }) => (element, top) => {
      const box = { name: `${section} ${id}`, tip: `Done: ${text}`, ticked: mark?.state === "done" };
      paper.checkBox(element, box, left, top + 1.5);
    }),
  ];
}

export function questionsPieces(block: Extract<Block, { kind: "questions" }>, context: Context): Piece[] {
  return [
    heading(context, block.heading),
    ...lines(block.items, context, "None", () => (_element, top) => {
      context.paper.artifact(() => circled("?", context, top));
    }),
  ];
}

export function stepsPieces(block: Extract<Block, { kind: "steps" }>, context: Context): Piece[] {
  const { paper } = context;
  return lines(block.items, context, "Decimal", (_item, index) => (element, top) => {
    paper.artifact(() => circle(context, top));
    paper.content(paper.element(element, "Lbl"), "Lbl", () => letter(String(index + 1), context, top));
  });
}

const radius = 5.6;

function circled(text: string, context: Context, top: number): void {
  circle(context, top);
  letter(text, context, top);
}

function circle({ paper, left }: Context, top: number): void {
  paper.pdf.lineWidth(0.7).strokeColor(colors.strong).fillColor(colors.ground);
  paper.pdf.roundedRect(left, top + 0.5, 2 * radius, 2 * radius, radius).fillAndStroke();
}

function letter(text: string, { paper, left }: Context, top: number): void {
  const style = { ...styles.columnHead, color: colors.accent };
  const x = left + radius - paper.type.widthOf(text, style) / 2;
  paper.type.draw(text, style, x, baseline(top + 0.5, 2 * radius, style));
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
    const height = paragraph.height + (worked?.height ?? 0) + 10;
    return {
      gap: 5,
      height,
      draw: (top) => {
        paper.artifact(() => {
          paper.pdf.lineWidth(look.edgeWidth).fillColor(look.ground).strokeColor(look.edge);
          paper.pdf.roundedRect(left, top, width, height, 3).fillAndStroke();
          paper.icon(look.icon, look.color, left + 8, top + 5.5, 11);
        });
        paper.paragraph(element, "LBody", paragraph, left + 26, top + 5);
        if (worked) paper.paragraph(element, "LBody", worked, left + 26, top + 5 + paragraph.height);
      },
    };
  });
}
