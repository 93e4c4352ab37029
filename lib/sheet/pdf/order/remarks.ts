import type { Order } from "@/lib/sheet/model";
import type { Context } from "@/lib/sheet/pdf/blocks/context";
import { textIn } from "@/lib/sheet/pdf/drawn";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { order } from "@/lib/sheet/pdf/look";
import { headingPiece } from "./heading";

/** What there is nothing to do about. */
export function remarksPieces(remarks: Order["remarks"], context: Context): Piece[] {
  if (remarks.length === 0) return [];
  const { paper, parent, left, width } = context;
  const heading = headingPiece({ text: "Remarks" }, context).piece;
  return [
    heading,
    ...remarks.map(({ text }, index): Piece => {
      const element = { element: paper.element(parent, "P"), role: "P" };
      const words = textIn(paper, element, [{ text, style: order.text }], { x: left, width });
      return { gap: index === 0 ? 3 : 1.5, keep: index < remarks.length - 1, ...words };
    }),
  ];
}

const leading = 18;
const headingHeight = 28;

/** Ruled lines, as many as there is room for. */
export function notesPieces(room: number, context: Context): Piece[] {
  const { paper, parent, left, width } = context;
  const count = Math.max(2, Math.min(9, Math.floor((room - headingHeight) / leading)));
  const heading = headingPiece({ text: "Notes" }, context).piece;
  const element = paper.element(parent, "P");
  const height = count * leading;
  return [
    heading,
    {
      gap: 0,
      height,
      draw: (top) => {
        for (let line = 1; line <= count; line++)
          paper.line(left, top + line * leading, width, { width: 0.6, color: "#83807a" });
        paper.textField(element, { name: "notes", tip: "Notes" }, [left, top, width, height]);
      },
    },
  ];
}

export const fewestNotes = headingHeight + 2 * leading;
