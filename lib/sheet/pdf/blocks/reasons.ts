import { groundsAnchor } from "@/lib/sheet/anchor";
import type { Block, Ground } from "@/lib/sheet/model";
import { citeSpans } from "@/lib/sheet/pdf/cites";
import { stacked, textIn } from "@/lib/sheet/pdf/drawn";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { styles } from "@/lib/sheet/pdf/look";
import type { Span } from "@/lib/sheet/pdf/typesetter";
import { workSpans } from "@/lib/sheet/pdf/work-line";
import type { Context } from "./context";

const indent = 10;
/** Never broken, so that it is one link. */
const backToTheJob = "Back\u00a0to\u00a0the\u00a0job";

/** Why a job is there; its heading leads back to it. */
export function reasonsPieces({ id, heading, items }: Extract<Block, { kind: "reasons" }>, context: Context): Piece[] {
  const { paper, parent } = context;
  const title = heading === undefined ? [] : [headingOf(id, heading, items.length > 0, context)];
  const list = paper.element(parent, "L", { O: "List", ListNumbering: "None" });
  return [...title, ...items.map((item) => reasonPiece(item, { ...context, parent: list }))];
}

function headingOf(id: string, heading: string, keep: boolean, { paper, parent, left, width }: Context): Piece {
  const back: Span[] = paper.leadsTo(id)
    ? [
        { text: "  ", style: styles.back },
        { text: backToTheJob, style: styles.back, to: id, says: `Back to the job: ${heading}` },
      ]
    : [];
  const words = textIn(
    paper,
    { element: paper.element(parent, "H4"), role: "H4" },
    [{ text: heading, style: styles.heading }, ...back],
    { x: left, width },
  );
  return {
    gap: 4,
    keep,
    height: words.height,
    draw: (top) => {
      paper.destination(groundsAnchor(id), top);
      words.draw(top);
    },
  };
}

function reasonPiece(ground: Ground, { paper, parent, left, width }: Context): Piece {
  const body = { element: paper.element(paper.element(parent, "LI"), "LBody"), role: "LBody" };
  const { about, why, cites } = ground;
  const spans: Span[] = [
    ...(about ? [{ text: about, style: styles.strong }] : []),
    ...why.map((text, index) => ({ text: about || index > 0 ? ` ${text}` : text, style: styles.quiet })),
    ...citeSpans(cites),
  ];
  const area = { x: left + indent, width: width - indent };
  const worked = workSpans(ground);
  const lines = stacked([
    ...(spans.length > 0 ? [textIn(paper, body, spans, area)] : []),
    ...(worked.length > 0 ? [textIn(paper, body, worked, area)] : []),
  ]);
  return { gap: 1.5, ...lines };
}
