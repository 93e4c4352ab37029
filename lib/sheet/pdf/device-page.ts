import type { DevicePage } from "@/lib/sheet/model";
import type { Context } from "./blocks/context";
import { headingPiece } from "./blocks/paragraph";
import { type Drawn, stacked, textIn } from "./drawn";
import type { Flow, Piece } from "./flow";
import { colors, order, styles } from "./look";
import type { Span } from "./typesetter";

type Step = DevicePage["steps"][number];

const indent = 34;
const pad = 3;

/** How a device is set by hand, with a box for each of its pages. */
export function placeDevicePage({ heading, lead, steps }: DevicePage, flow: Flow, context: Context): void {
  const { paper, parent } = context;
  const list = paper.element(parent, "L", { O: "List", ListNumbering: "Decimal" });
  flow.place([
    headingPiece(context, { role: "H2", text: heading, style: styles.part, gap: 0 }, (top) => {
      paper.bookmark(heading, top);
    }),
    ...lead.map((text) => leadPiece(text, context)),
    ...steps.map((step) => stepPiece(step, { ...context, parent: list })),
  ]);
}

function leadPiece(text: string, { paper, parent, left, width }: Context): Piece {
  const drawn = textIn(paper, { element: paper.element(parent, "P"), role: "P" }, [{ text, style: styles.quiet }], {
    x: left,
    width,
  });
  return { gap: 2, ...drawn };
}

function stepPiece(step: Step, context: Context): Piece {
  const { paper, left, width } = context;
  const item = paper.element(context.parent, "LI");
  const label = paper.element(item, "Lbl");
  const body = paper.element(item, "LBody");
  const area = { x: left + indent, width: width - indent };
  const paragraph = (spans: readonly Span[]): Drawn =>
    textIn(paper, { element: paper.element(body, "P"), role: "P" }, spans, area);
  const words = stacked(
    [
      paragraph([{ text: step.heading, style: order.job }]),
      paragraph([{ text: step.where, style: order.small }]),
      ...step.fields.map((field) => paragraph(fieldSpans(field))),
      ...step.lines.map((text) => paragraph([{ text, style: order.line }])),
    ],
    0.5,
  );
  const height = words.height + 2 * pad;
  return {
    gap: 0,
    height,
    draw: (top) => {
      paper.checkBox(label, { name: step.id, tip: `Done: ${step.heading}`, ticked: false }, left, top + pad + 1);
      const number = String(step.number);
      const wide = paper.type.widthOf(number, order.number);
      const text = paper.type.paragraph([{ text: number, style: order.number }], wide + 4);
      paper.paragraph(label, "Lbl", text, left + indent - 6 - wide, top + pad);
      words.draw(top + pad);
      paper.line(left, top + height, width, { width: 0.5, color: colors.strong });
    },
  };
}

/** "Forward port  443" */
function fieldSpans({ label, value }: Step["fields"][number]): Span[] {
  const { leading } = order.value;
  return [
    { text: `${label}  `, style: { ...order.label, leading } },
    { text: value, style: order.value },
  ];
}
