import type { Order } from "@/lib/sheet/model";
import type { Context } from "@/lib/sheet/pdf/blocks/context";
import { linesToFill, textIn } from "@/lib/sheet/pdf/drawn";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { order } from "@/lib/sheet/pdf/look";

/** What there is nothing to do about. */
export function remarksPieces(remarks: Order["remarks"], context: Context): Piece[] {
  if (remarks.length === 0) return [];
  const { paper, parent, left, width } = context;
  return remarks.map(({ text }, index): Piece => {
    const element = { element: paper.element(parent, "P"), role: "P" };
    const words = textIn(paper, element, [{ text, style: order.text }], { x: left, width });
    return { gap: index === 0 ? 6 : 1.5, ...words };
  });
}

const leading = 17;
const above = 8;

/** Ruled lines, as many as there is room for; the word for them stands on the first. */
export function notesPieces(room: number, context: Context): Piece[] {
  const { paper, parent, left, width } = context;
  const count = Math.max(2, Math.min(9, Math.floor((room - above) / leading)));
  const lead = { element: paper.element(parent, "H2"), role: "H2" };
  const heading = textIn(paper, lead, [{ text: "Notes", style: order.heading }], { x: left, width });
  const indent = paper.type.widthOf("Notes", order.heading) + 8;
  const area = { x: left + indent, width: width - indent };
  const element = paper.element(parent, "P");
  const lines = linesToFill(paper, element, { name: "notes", tip: "Notes" }, area, { count, leading });
  return [
    {
      gap: above,
      height: lines.height,
      draw: (top) => {
        paper.bookmark("Notes", top);
        heading.draw(top + 2);
        lines.draw(top);
      },
    },
  ];
}

export const fewestNotes = above + 2 * leading;
