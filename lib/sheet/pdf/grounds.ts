import type { Block, Grounds, Section } from "@/lib/sheet/model";
import type { Outline } from "@/node_modules/pdfkit/js/pdfkit.browser.mjs";
import { conflictPieces } from "./blocks/conflict";
import type { Context } from "./blocks/context";
import { noticesPieces, questionsPieces } from "./blocks/items";
import { headingPiece, paragraphPieces } from "./blocks/paragraph";
import { picturePieces } from "./blocks/picture";
import { reasonsPieces } from "./blocks/reasons";
import { sourcesPieces } from "./blocks/sources";
import { tablePieces } from "./blocks/table";
import type { Flow, Piece } from "./flow";
import { styles } from "./look";

/** Why the work order says what it says, one step behind it: without boxes, for nothing is done here. */
export function placeGrounds({ heading, sections }: Grounds, flow: Flow, context: Context): void {
  const { paper } = context;
  let outline: Outline | undefined;
  flow.place([
    headingPiece(context, { role: "H2", text: heading, style: styles.part, gap: 0 }, (top) => {
      outline = paper.bookmark(heading, top);
    }),
    ...sections.flatMap((section) => sectionPieces(section, context, () => outline)),
  ]);
}

function sectionPieces({ id, heading, blocks }: Section, context: Context, under: () => Outline | undefined): Piece[] {
  return [
    headingPiece(context, { role: "H3", text: heading, style: styles.section, gap: 8 }, (top) => {
      context.paper.bookmark(heading, top, under());
    }),
    ...blocks.flatMap((block, index) => {
      const drawn = blockPieces(block, { ...context, section: id });
      // What leads over to the next block does not stay behind at the foot of a page.
      return block.kind === "paragraph" && index < blocks.length - 1 ? drawn.map(kept) : drawn;
    }),
  ];
}

const kept = (piece: Piece): Piece => ({ ...piece, keep: true });

function blockPieces(block: Block, context: Context): Piece[] {
  switch (block.kind) {
    case "paragraph":
      return paragraphPieces(block, context);
    case "table":
      return tablePieces(block, context);
    case "notices":
      return noticesPieces(block, context);
    case "reasons":
      return reasonsPieces(block, context);
    case "questions":
      return questionsPieces(block, context);
    case "conflict":
      return conflictPieces(block, context);
    case "sources":
      return sourcesPieces(block, context);
    case "picture":
      return picturePieces(block, context);
  }
}
