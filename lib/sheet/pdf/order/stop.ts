import type { Order } from "@/lib/sheet/model";
import type { Context } from "@/lib/sheet/pdf/blocks/context";
import { stacked, textIn } from "@/lib/sheet/pdf/drawn";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { colors, noticeLooks, order, red } from "@/lib/sheet/pdf/look";
import type { Span } from "@/lib/sheet/pdf/typesetter";

const pad = 4;
const indent = 24;

/** What must not be, in a box that nobody overlooks; then where to stop and call the office. */
export function stopPieces({ flags, stop }: Order, context: Context): Piece[] {
  const alarms = flags.map(({ text }): Span[] => [{ text, style: { ...order.stop, color: red } }]);
  const pieces = alarms.length > 0 ? [box(alarms, { color: red, ground: noticeLooks.blocker.ground }, context)] : [];
  if (stop) {
    const spans = [
      { text: stop.heading, style: order.stop },
      { text: ` ${stop.text}`, style: order.stopText },
    ];
    pieces.push(box([spans], { color: colors.ink, ground: colors.ground }, context));
  }
  return pieces;
}

function box(
  paragraphs: readonly (readonly Span[])[],
  look: { color: string; ground: string },
  { paper, parent, left, width }: Context,
): Piece {
  const lines = stacked(
    paragraphs.map((spans) =>
      textIn(paper, { element: paper.element(parent, "P"), role: "P" }, spans, {
        x: left + indent,
        width: width - indent - pad,
      }),
    ),
    2,
  );
  const height = lines.height + 2 * pad;
  return {
    gap: 5,
    height,
    draw: (top) => {
      paper.artifact(() => {
        paper.pdf.lineWidth(1.5).fillColor(look.ground).strokeColor(look.color);
        paper.pdf.roundedRect(left, top, width, height, 2).fillAndStroke();
        paper.icon(noticeLooks.blocker.icon, look.color, left + 7, top + pad + 0.5, 11);
      });
      lines.draw(top + pad);
    },
  };
}
