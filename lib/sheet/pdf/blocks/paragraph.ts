import type { Block } from "@/lib/sheet/model";
import { citeSpans } from "@/lib/sheet/pdf/cites";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { type Style, styles } from "@/lib/sheet/pdf/look";
import type { Context } from "./context";

export function paragraphPieces(block: Extract<Block, { kind: "paragraph" }>, context: Context): Piece[] {
  const { paper, parent, left, width } = context;
  const element = paper.element(parent, "P");
  const paragraph = paper.type.paragraph([{ text: block.text, style: styles.quiet }, ...citeSpans(block.cites)], width);
  return [{ gap: 4, height: paragraph.height, draw: (top) => paper.paragraph(element, "P", paragraph, left, top) }];
}

/** A heading, which never stands alone at the foot of a page. */
export function headingPiece(
  { paper, parent, left, width }: Context,
  { role, text, style, gap }: { role: "H2" | "H3" | "H4"; text: string; style: Style; gap: number },
  onDraw?: (top: number) => void,
): Piece {
  const element = paper.element(parent, role);
  const paragraph = paper.type.paragraph([{ text, style }], width);
  return {
    gap,
    height: paragraph.height,
    keep: true,
    draw: (top) => {
      onDraw?.(top);
      paper.paragraph(element, role, paragraph, left, top);
    },
  };
}
