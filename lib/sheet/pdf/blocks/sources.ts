import type { Block } from "@/lib/sheet/model";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { styles } from "@/lib/sheet/pdf/look";
import type { Context } from "./context";
import { headingPiece } from "./paragraph";

const gutter = 18;
const numberWidth = 23;
const between = 2;

type Sources = Extract<Block, { kind: "sources" }>;
type Entry = { height: number; draw: (left: number, top: number) => void };

/** Small print in two columns of the same height, which are read one after the other. */
export function sourcesPieces(block: Sources, context: Context): Piece[] {
  const { paper, parent, width } = context;
  const { type } = paper;
  const heading = headingPiece(context, { role: "H4", text: block.heading, style: styles.heading, gap: 8 });
  const column = (width - gutter) / 2;
  const list = paper.element(parent, "L", { O: "List", ListNumbering: "None" });
  const entries = together(block.items).map(({ ids, said }): Entry => {
    const item = paper.element(list, "LI");
    const label = paper.element(item, "Lbl");
    const body = paper.element(item, "LBody");
    const numbers = ids.join(" ");
    const wide = Math.min(column / 2, Math.max(numberWidth, type.widthOf(numbers, styles.sourceNumber) + 8));
    const number = type.paragraph([{ text: numbers, style: styles.sourceNumber }], wide - 6);
    const paragraph = type.paragraph([{ text: said, style: styles.source }], column - wide);
    return {
      height: Math.max(number.height, paragraph.height) + between,
      draw: (left, top) => {
        for (const id of ids) paper.destination(id, top);
        paper.paragraph(label, "Lbl", number, left, top);
        paper.paragraph(body, "LBody", paragraph, left + wide, top);
      },
    };
  });
  return entries.length > 0 ? [heading, piece(entries, context.left, column + gutter)] : [];
}

/** Neighbors of which only the same place is told are told together. */
function together(items: Sources["items"]): { ids: string[]; said: string }[] {
  const entries: { ids: string[]; said: string; isPlace: boolean }[] = [];
  for (const { id, text, where } of items) {
    const isPlace = text === undefined;
    const said = isPlace ? where : `${text} (${where})`;
    const last = entries.at(-1);
    if (last?.isPlace && isPlace && last.said === said) last.ids.push(id);
    else entries.push({ ids: [id], said, isPlace });
  }
  return entries;
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
