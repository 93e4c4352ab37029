import type { Context } from "@/lib/sheet/pdf/blocks/context";
import { textIn } from "@/lib/sheet/pdf/drawn";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { colors, order } from "@/lib/sheet/pdf/look";
import { baseline } from "@/lib/sheet/pdf/paper";
import type { Span } from "@/lib/sheet/pdf/typesetter";

/** A word that stands at this place above a column. */
export type Named = { text: string; x: number };

export type Heading = { text: string; note?: string | undefined; captions?: readonly Named[] };

/** A heading over a rule; what stands under it repeats it on the next page, which a screen reader skips. */
export function headingPiece(
  { text, note, captions = [] }: Heading,
  context: Context,
): { piece: Piece; repeat: NonNullable<Piece["repeat"]> } {
  const { paper, parent, left, width } = context;
  const spans: Span[] = [
    { text, style: order.heading },
    ...(note ? [{ text: `  ${note}`, style: { ...order.caption, leading: order.heading.leading } }] : []),
  ];
  const room = (captions[0]?.x ?? left + width) - left;
  const words = textIn(paper, { element: paper.element(parent, "H2"), role: "H2" }, spans, { x: left, width: room });
  const height = words.height + 2;
  const beside = (top: number) => {
    for (const { text: caption, x } of captions)
      paper.type.draw(caption, order.caption, x, baseline(top + words.height - 12, 12, order.caption));
  };
  const rule = (top: number) => paper.line(left, top + height, width, { width: 1.1, color: colors.ink });
  const again = paper.type.paragraph(spans, room);
  return {
    piece: {
      gap: 6,
      height,
      keep: true,
      draw: (top) => {
        paper.bookmark(text, top);
        words.draw(top);
        paper.artifact(() => beside(top));
        rule(top);
      },
    },
    repeat: {
      height,
      draw: (top) => {
        paper.artifact(() => {
          paper.silentParagraph(again, left, top);
          beside(top);
        }, "Pagination");
        rule(top);
      },
    },
  };
}
