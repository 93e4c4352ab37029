import type { Block } from "@/lib/sheet/model";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { styles } from "@/lib/sheet/pdf/look";
import type { Context } from "./context";
import { headingPiece } from "./paragraph";

const gutter = 18;
const numberWidth = 23;
const between = 2.6;

type Entry = { height: number; draw: (left: number, top: number) => void };

/** Small print in two columns of the same height, which are read one after the other. */
export function sourcesPieces(block: Extract<Block, { kind: "sources" }>, context: Context): Piece[] {
  const { paper, parent, width } = context;
  const heading = headingPiece(context, { role: "H4", text: block.heading, style: styles.heading, gap: 8 });
  const column = (width - gutter) / 2;
  const list = paper.element(parent, "L", { O: "List", ListNumbering: "None" });
  const entries = block.items.map(({ id, text, where }): Entry => {
    const item = paper.element(list, "LI");
    const label = paper.element(item, "Lbl");
    const body = paper.element(item, "LBody");
    const number = paper.type.paragraph([{ text: id, style: styles.sourceNumber }], numberWidth);
    const paragraph = paper.type.paragraph(
      [{ text: text === undefined ? where : `${text} (${where})`, style: styles.source }],
      column - numberWidth,
    );
    return {
      height: paragraph.height + between,
      draw: (left, top) => {
        paper.destination(id, top);
        paper.paragraph(label, "Lbl", number, left, top);
        paper.paragraph(body, "LBody", paragraph, left + numberWidth, top);
      },
    };
  });
  return entries.length > 0 ? [heading, piece(entries, context.left, column + gutter)] : [];
}

const sum = (entries: readonly Entry[]) => entries.reduce((height, entry) => height + entry.height, 0);

function piece(entries: readonly Entry[], left: number, step: number): Piece {
  return {
    gap: 5,
    height: sum(entries) / 2,
    draw: () => {},
    divide: (top, room) => {
      const [first, second] = columnsFor(entries, room);
      for (const [index, column] of [first, second].entries()) {
        let y = top;
        for (const entry of column) {
          entry.draw(left + index * step, y);
          y += entry.height;
        }
      }
      const rest = entries.slice(first.length + second.length);
      return {
        used: Math.max(sum(first), sum(second)),
        rest: rest.length > 0 ? piece(rest, left, step) : undefined,
      };
    },
  };
}

/** As many entries as fit; if all do, in columns as short as can be. */
function columnsFor(entries: readonly Entry[], room: number): [Entry[], Entry[]] {
  const heights = entries.map((_, index) => sum(entries.slice(0, index + 1))).filter((height) => height <= room);
  for (const height of [...heights, room]) {
    const columns = filled(entries, height);
    if (columns[0].length + columns[1].length === entries.length) return columns;
  }
  return filled(entries, room);
}

function filled(entries: readonly Entry[], height: number): [Entry[], Entry[]] {
  const columns: [Entry[], Entry[]] = [[], []];
  let column: 0 | 1 = 0;
  for (const entry of entries) {
    if (sum([...columns[column], entry]) > height + 0.01) {
      if (column === 1) break;
      column = 1;
      if (entry.height > height) break;
    }
    columns[column].push(entry);
  }
  return columns;
}
