import type { Order, OrderQuestion } from "@/lib/sheet/model";
import type { Context } from "@/lib/sheet/pdf/blocks/context";
import { type Area, lineToFill, stacked, textIn } from "@/lib/sheet/pdf/drawn";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { colors, order } from "@/lib/sheet/pdf/look";
import { headingPiece } from "./heading";

const gutter = 8;
const pad = 3;
/** What a hand needs to write in. */
const lowest = 21;

type Columns = { to: Area; text: Area; answer: Area; by: Area };

function columnsOf({ left, width }: Context): Columns {
  const shares = [0.18, 0.44, 0.24, 0.14];
  let x = left;
  const [to, text, answer, by] = shares.map((share): Area => {
    const area = { x, width: width * share - gutter };
    x += width * share;
    return area;
  });
  const none = { x: left, width };
  const last = by ?? none;
  return { to: to ?? none, text: text ?? none, answer: answer ?? none, by: { ...last, width: left + width - last.x } };
}

const heads = [
  ["to", "Ask"],
  ["text", "What"],
  ["answer", "Answer"],
  ["by", "By, date"],
] as const;

/** What others are asked: whom, what, and room for the answer, by whom and on which day. */
export function questionsPieces({ heading, items }: Order["questions"], context: Context): Piece[] {
  if (items.length === 0) return [];
  const { paper, left, width } = context;
  const columns = columnsOf(context);
  const title = headingPiece({ text: heading }, context);
  const table = paper.element(context.parent, "Table");
  const headRow = paper.element(paper.element(table, "THead"), "TR");
  const cells = heads.map(([column, text]) => {
    const element = paper.element(headRow, "TH", { O: "Table", Scope: "Column" });
    return {
      text,
      area: columns[column],
      ...textIn(paper, { element, role: "TH" }, [{ text, style: order.caption }], columns[column]),
    };
  });
  const headHeight = 12.5;
  const head: Piece = {
    gap: 0,
    height: headHeight,
    keep: true,
    draw: (top) => {
      for (const { draw } of cells) draw(top + 1);
      paper.line(left, top + headHeight, width, { width: 0.5, color: colors.strong });
    },
  };
  const silent = cells.map(({ text, area }) => ({
    x: area.x,
    lines: paper.type.paragraph([{ text, style: order.caption }], area.width),
  }));
  const repeat = {
    height: title.repeat.height + headHeight,
    draw: (top: number) => {
      title.repeat.draw(top);
      const y = top + title.repeat.height;
      paper.artifact(() => {
        for (const { x, lines } of silent) paper.silentParagraph(lines, x, y + 1);
      }, "Pagination");
      paper.line(left, y + headHeight, width, { width: 0.5, color: colors.strong });
    },
  };
  const body = paper.element(table, "TBody");
  return [
    title.piece,
    head,
    ...items.map((item) => ({ ...questionPiece(item, { ...context, parent: body }, columns), repeat })),
  ];
}

function questionPiece({ id, to, text, until, state }: OrderQuestion, context: Context, columns: Columns): Piece {
  const { paper, left, width } = context;
  const row = paper.element(context.parent, "TR");
  const cell = (role: "TH" | "TD") => ({
    element: paper.element(row, role, role === "TH" ? { O: "Table", Scope: "Row" } : { O: "Table" }),
    role,
  });
  const whom = textIn(paper, cell("TH"), [{ text: to, style: order.text }], columns.to);
  const spans = [
    { text, style: order.text },
    ...(until ? [{ text: ` ${until}`, style: { ...order.text, color: colors.soft } }] : []),
  ];
  const what = textIn(paper, cell("TD"), spans, columns.text);
  const answerCell = cell("TD");
  const byCell = cell("TD");
  const isAnswered = state?.state === "answered";
  const known = state
    ? [textIn(paper, answerCell, [{ text: state.word, style: isAnswered ? order.value : order.small }], columns.answer)]
    : [];
  const above = stacked(known);
  const height = Math.max(whom.height, what.height, above.height + (isAnswered ? 0 : lowest - 2 * pad)) + 2 * pad;
  const room = { height: height - 2 - above.height, isRuled: false };
  const toWrite = isAnswered
    ? []
    : [
        lineToFill(paper, answerCell.element, { name: `${id} answer`, tip: `Answer: ${text}` }, columns.answer, room),
        lineToFill(
          paper,
          byCell.element,
          { name: `${id} by`, tip: `Answered by, on which day: ${text}` },
          columns.by,
          room,
        ),
      ];
  return {
    gap: 0,
    height,
    draw: (top) => {
      whom.draw(top + pad);
      what.draw(top + pad);
      above.draw(top + pad);
      for (const { draw } of toWrite) draw(top + 1 + above.height);
      paper.artifact(() => {
        paper.pdf.lineWidth(0.5).strokeColor(colors.line);
        for (const { x } of [columns.answer, columns.by])
          paper.pdf
            .moveTo(x - 4, top + 1)
            .lineTo(x - 4, top + height - 1)
            .stroke();
      });
      paper.line(left, top + height, width, { width: 0.5, color: colors.strong });
    },
  };
}
