import type { Block, Cell, Row } from "@/lib/sheet/model";
import { citeSpans } from "@/lib/sheet/pdf/cites";
import { type Drawn, textIn } from "@/lib/sheet/pdf/drawn";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { actionLooks, colors, styles } from "@/lib/sheet/pdf/look";
import { workSpans } from "@/lib/sheet/pdf/work-line";
import type { StructureElement } from "@/node_modules/pdfkit/js/pdfkit.browser.mjs";
import { badgeHeight, drawBadge } from "./badge";
import type { Context } from "./context";
import { headingPiece } from "./paragraph";

type Table = Extract<Block, { kind: "table" }>;

const gutter = 10;
const above = 3.5;

/**
 * Each row is two lines of the table: its cells, and under them, over the whole width, why and by which source. The heads of
 * the columns are repeated on every page, as artifacts: a screen reader has them from the table.
 */
export function tablePieces(table: Table, context: Context): Piece[] {
  const { paper, left, width } = context;
  const element = paper.element(context.parent, "Table");
  const caption = headingPiece(
    { ...context, parent: paper.element(element, "Caption") },
    {
      role: "H4",
      text: table.caption,
      style: styles.heading,
      gap: 8,
    },
  );
  const columns = columnsOf(table.columns.length, left, width);

  const headRow = paper.element(paper.element(element, "THead"), "TR");
  const headCells = table.columns.map((text, index) => ({
    element: paper.element(headRow, "TH", { O: "Table", Scope: "Column" }),
    paragraph: paper.type.paragraph([{ text, style: styles.columnHead }], columns[index]?.width ?? width),
    x: columns[index]?.x ?? left,
  }));
  const headHeight = Math.max(...headCells.map(({ paragraph }) => paragraph.height)) + 6;
  const rule = (top: number) =>
    paper.artifact(() =>
      paper.pdf
        .lineWidth(0.9)
        .strokeColor(colors.strong)
        .moveTo(left, top + headHeight)
        .lineTo(left + width, top + headHeight)
        .stroke(),
    );
  const head: Piece = {
    gap: 1,
    height: headHeight,
    keep: true,
    draw: (top) => {
      for (const cell of headCells) paper.paragraph(cell.element, "TH", cell.paragraph, cell.x, top + 3);
      rule(top);
    },
  };
  const repeat = {
    height: headHeight,
    draw: (top: number) => {
      paper.artifact(() => {
        for (const cell of headCells) paper.silentParagraph(cell.paragraph, cell.x, top + 3);
      }, "Pagination");
      rule(top);
    },
  };
  const body = paper.element(element, "TBody");
  return [caption, head, ...table.rows.map((row) => ({ ...rowPiece(row, table, { context, body, columns }), repeat }))];
}

type Column = { x: number; width: number };

/** The same in all tables, so that their columns stand under each other. */
const shares = [0.2, 0.2, 0.3, 0.3];

function columnsOf(count: number, left: number, width: number): Column[] {
  const parts = count === shares.length ? shares : Array.from({ length: count }, () => 1 / count);
  let x = left;
  return parts.map((share, index) => {
    const column = { x, width: width * share - (index === count - 1 ? 0 : gutter) };
    x += width * share;
    return column;
  });
}

function rowPiece(
  row: Row,
  { columns: names }: Table,
  { context, body, columns }: { context: Context; body: StructureElement; columns: readonly Column[] },
): Piece {
  const { paper, left, width } = context;
  const line = paper.element(body, "TR");
  const cells = row.cells.map((cell, index) => {
    const { x, width: room } = columns[index] ?? { x: left, width };
    const element =
      index === 0 ? paper.element(line, "TH", { O: "Table", Scope: "Row" }) : paper.element(line, "TD", { O: "Table" });
    return cellOf(cell, {
      context,
      element,
      role: index === 0 ? "TH" : "TD",
      x,
      width: room,
    });
  });
  const beside = Math.max(...cells.map(({ height }) => height));
  const cellsHeight = cells.reduce((height, { below }) => height + (below?.height ?? 0), beside);
  const whyCell = paper.element(paper.element(body, "TR"), "TD", { O: "Table", ColSpan: names.length });
  const why = paper.type.paragraph([{ text: row.why.join(" "), style: styles.quiet }, ...citeSpans(row.cites)], width);
  const spans = workSpans(row);
  const worked = spans.length > 0 ? paper.type.paragraph(spans, width) : undefined;
  const height = above + cellsHeight + 2 + why.height + (worked ? worked.height + 2 : 0) + 4;
  return {
    gap: 0,
    height,
    draw: (top) => {
      let y = top + above + beside;
      for (const { draw, below } of cells) {
        draw(top + above);
        below?.draw(y);
        y += below?.height ?? 0;
      }
      const whyTop = top + above + cellsHeight + 2;
      paper.paragraph(whyCell, "TD", why, left, whyTop);
      if (worked) paper.paragraph(whyCell, "TD", worked, left, whyTop + why.height + 2);
      paper.artifact(() =>
        paper.pdf
          .lineWidth(0.5)
          .strokeColor(colors.line)
          .moveTo(left, top + height)
          .lineTo(left + width, top + height)
          .stroke(),
      );
    },
  };
}

type CellPlace = {
  context: Context;
  element: StructureElement;
  role: string;
  x: number;
  width: number;
};

/** What is too long for its column stands below all cells, over the whole width. */
type DrawnCell = Drawn & { below?: Drawn };

const longest = 6;

function cellOf(cell: Cell, place: CellPlace): DrawnCell {
  const { paper, left, width } = place.context;
  const value = contentOf(cell, place);
  if (!("note" in cell) || !cell.note) return value;
  const spans = [{ text: cell.note, style: styles.note }];
  const note = paper.type.paragraph(spans, place.width);
  if (note.lines.length > longest) {
    const wide = paper.type.paragraph(spans, width);
    const draw = (top: number) => paper.paragraph(place.element, place.role, wide, left, top + 2);
    return { ...value, below: { height: wide.height + 2, draw } };
  }
  return {
    height: value.height + 1.5 + note.height,
    draw: (top) => {
      value.draw(top);
      paper.paragraph(place.element, place.role, note, place.x, top + value.height + 1.5);
    },
  };
}

function contentOf(cell: Cell, { context, element, role, x, width }: CellPlace): Drawn {
  const { paper } = context;
  switch (cell.kind) {
    case "action":
      return {
        height: badgeHeight,
        draw: (top) => drawBadge(paper, element, role, { look: actionLooks[cell.tone], word: cell.word, x, top }),
      };
    case "text":
    case "code": {
      const style = cell.kind === "code" ? styles.strong : styles.body;
      return textIn(paper, { element, role }, [{ text: cell.text, style }], { x, width });
    }
  }
}
