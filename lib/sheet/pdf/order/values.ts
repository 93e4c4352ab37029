import type { OrderValue } from "@/lib/sheet/model";
import type { Context } from "@/lib/sheet/pdf/blocks/context";
import { type Area, type Drawn, lineToFill, stacked, textIn } from "@/lib/sheet/pdf/drawn";
import type { Piece } from "@/lib/sheet/pdf/flow";
import type { TextField } from "@/lib/sheet/pdf/form";
import { colors, order, typed } from "@/lib/sheet/pdf/look";

const gutter = 22;
const between = 2.5;

/** All values in one place, in two columns of about the same height: first what is known, then what is found on site. */
export function valuesPiece(values: readonly OrderValue[], context: Context): Piece[] {
  if (values.length === 0) return [];
  const sorted = [
    ...values.filter(({ value }) => value !== undefined),
    ...values.filter(({ value }) => value === undefined),
  ];
  const half = (context.width - gutter) / 2;
  const cells = valueCells(sorted, context, (index) => ({
    x: context.left + (index * 2 < sorted.length ? 0 : half + gutter),
    width: half,
  }));
  const first = stacked(cells.slice(0, Math.ceil(cells.length / 2)), between);
  const second = stacked(cells.slice(Math.ceil(cells.length / 2)), between);
  const height = Math.max(first.height, second.height) + 4;
  return [
    {
      gap: 5,
      height,
      draw: (top) => {
        first.draw(top + 2);
        second.draw(top + 2);
        context.paper.line(context.left, top + height + 2, context.width, { width: 0.6, color: colors.strong });
      },
    },
  ];
}

/** Beside each other in columns, row by row. */
export function valueRows(
  values: readonly OrderValue[],
  context: Context,
  { x, width }: Area,
  columns: number,
): Drawn[] {
  if (values.length === 0) return [];
  const gap = 14;
  const step = (width + gap) / columns;
  const cells = valueCells(values, context, (index) => ({ x: x + (index % columns) * step, width: step - gap }));
  const rows: Drawn[] = [];
  for (let start = 0; start < cells.length; start += columns) rows.push(beside(cells.slice(start, start + columns)));
  return rows;
}

function beside(cells: readonly Drawn[]): Drawn {
  return {
    height: Math.max(...cells.map(({ height }) => height)),
    draw: (top) => {
      for (const cell of cells) cell.draw(top);
    },
  };
}

function valueCells(values: readonly OrderValue[], context: Context, areaOf: (index: number) => Area): Drawn[] {
  const { paper } = context;
  const list = paper.element(context.parent, "L", { O: "List", ListNumbering: "None" });
  const widths = new Map<number, number>();
  for (const [index, { label }] of values.entries()) {
    const { x, width } = areaOf(index);
    const wide = Math.min(width * 0.55, paper.type.widthOf(label, order.label) + 6);
    widths.set(x, Math.max(widths.get(x) ?? 0, wide));
  }
  return values.map((value, index) => {
    const area = areaOf(index);
    return valueCell(value, { ...context, parent: list }, area, widths.get(area.x) ?? 0);
  });
}

/** The label, and beside it the value or a line for it; what is too long for that stands below the label. */
function valueCell(
  { id, label, value, suffix, path, found }: OrderValue,
  { paper, parent, section }: Context,
  { x, width }: Area,
  labelWidth: number,
): Drawn {
  const item = paper.element(parent, "LI");
  const labelElement = { element: paper.element(item, "Lbl"), role: "Lbl" };
  const body = { element: paper.element(item, "LBody"), role: "LBody" };
  const { type } = paper;
  const isBeside =
    type.widthOf(label, order.label) <= labelWidth &&
    (value === undefined || type.widthOf(value, order.value) <= width - labelWidth);
  const words = textIn(paper, labelElement, [{ text: label, style: order.label }], {
    x,
    width: isBeside ? labelWidth : width,
  });
  const room = isBeside ? { x: x + labelWidth, width: width - labelWidth } : { x: x + 8, width: width - 8 };
  const answer =
    value === undefined
      ? blank({ name: `${section} ${id}`, tip: label, value: found?.value, path }, suffix, found?.note)
      : textIn(paper, body, [{ text: value, style: order.value }], room);
  const lift = value === undefined && isBeside ? 2.5 : 0;
  return {
    height: isBeside ? Math.max(words.height + lift, answer.height) : words.height + answer.height,
    draw: (top) => {
      words.draw(top + lift);
      answer.draw(isBeside ? top : top + words.height);
    },
  };

  /** What was found stands as close to what follows it as what is known does. */
  function blank(field: TextField, after = "", note = ""): Drawn {
    const behind = [after, note].filter((part) => part !== "");
    const spans = behind.map((part, index) => ({
      text: index > 0 ? ` ${part}` : part,
      style: part === after ? order.value : order.small,
    }));
    const afterWidth = spans.reduce(
      (sum, { text, style }) => sum + type.widthOf(text, style),
      spans.length > 0 ? 3 : 0,
    );
    const valueWidth = type.widthOf(field.value ?? "", typed) + 10;
    const fits = valueWidth + afterWidth <= room.width;
    const wide = !fits && note ? room.width : note ? valueWidth : room.width - afterWidth;
    const line = lineToFill(paper, body.element, field, { x: room.x, width: wide });
    if (spans.length === 0) return line;
    const end = textIn(paper, body, spans, {
      x: fits ? room.x + wide + 3 : room.x,
      width: fits ? afterWidth + 1 : room.width,
    });
    if (!fits && note) return stacked([line, end]);
    return {
      height: line.height,
      draw: (top) => {
        line.draw(top);
        end.draw(top + line.height - end.height);
      },
    };
  }
}
