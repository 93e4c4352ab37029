import type { Block, Field } from "@/lib/sheet/model";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { styles } from "@/lib/sheet/pdf/look";
import type { Context } from "./context";

const gutter = 16;

/** Values that are known, and lines to fill in for those that are not: some beside each other. */
export function fieldsPieces({ fields }: Extract<Block, { kind: "fields" }>, context: Context): Piece[] {
  const list = context.paper.element(context.parent, "L", { O: "List", ListNumbering: "None" });
  const rows = [];
  for (let start = 0; start < fields.length; start += 3) rows.push(fields.slice(start, start + 3));
  return rows.map((row, index) => ({
    ...fieldsRow(row, [1, 1, 1], { ...context, parent: list }, 10),
    keep: index < rows.length - 1,
  }));
}

/** One line of fields; `shares` are the widths of its columns. `parent` is the list that they stand in. */
export function fieldsRow(fields: readonly Field[], shares: readonly number[], context: Context, gap: number): Piece {
  const { paper, parent, left, width } = context;
  const unit = (width + gutter) / shares.reduce((sum, share) => sum + share, 0);
  let x = left;
  const cells = fields.map(({ id, label, value, found }, index) => {
    const room = unit * (shares[index] ?? 1) - gutter;
    const item = paper.element(parent, "LI");
    const cell = {
      field: { name: id, tip: label, value: found?.value },
      x,
      room,
      labelElement: paper.element(item, "Lbl"),
      valueElement: paper.element(item, "LBody"),
      labelLines: paper.type.paragraph([{ text: label, style: styles.label }], room),
      valueLines: value === undefined ? undefined : paper.type.paragraph([{ text: value, style: styles.strong }], room),
      noteLines: found && paper.type.paragraph([{ text: found.note, style: styles.note }], room),
    };
    x += room + gutter;
    return cell;
  });
  const labelHeight = Math.max(...cells.map(({ labelLines }) => labelLines.height));
  const valueHeight = Math.max(
    ...cells.map(({ valueLines, noteLines }) => (valueLines ? valueLines.height + 1 : 17 + (noteLines?.height ?? 0))),
  );
  return {
    gap,
    height: labelHeight + valueHeight,
    draw: (top) => {
      for (const cell of cells) {
        paper.paragraph(cell.labelElement, "Lbl", cell.labelLines, cell.x, top + labelHeight - cell.labelLines.height);
        if (cell.valueLines)
          paper.paragraph(cell.valueElement, "LBody", cell.valueLines, cell.x, top + labelHeight + 1);
        else paper.textField(cell.valueElement, cell.field, cell.x, top + labelHeight, cell.room);
        if (cell.noteLines) paper.paragraph(cell.valueElement, "LBody", cell.noteLines, cell.x, top + labelHeight + 17);
      }
    },
  };
}
