import type { Field, Order, RedFlag, Sheet } from "@/lib/sheet/model";
import type { Context } from "@/lib/sheet/pdf/blocks/context";
import { type Area, type Drawn, linesToFill, lineToFill, stacked, textIn } from "@/lib/sheet/pdf/drawn";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { order, red } from "@/lib/sheet/pdf/look";
import type { Span } from "@/lib/sheet/pdf/typesetter";
import { headingPiece } from "./heading";

const gutter = 22;

/** Draws the link with its code in an area, and beside it a sentence; only a shared sheet needs what it is drawn with. */
export type DrawLink = (context: Context, area: Area, beside: string) => Drawn;

/** What is left undone, what is red, who signs for it; and at the end what becomes of the page. Never torn apart. */
export function signaturesPieces(
  { order: { signatures, flags } }: Sheet,
  context: Context,
  drawLink: DrawLink | undefined,
): Piece[] {
  const { left, width } = context;
  const { heading, state, undone, technician, office, filing } = signatures;
  const whole = { x: left, width };
  const half = (width - gutter) / 2;
  const standing = state ? [piece(say(state, order.worked, context, whole), 4)] : [];
  const leftUndone = piece(undoneLines(undone, context, whole), 4);
  const alarms = flags.map((flag) => piece(flagLine(flag, context, whole), 4));
  const sides = sideBySide([
    signer("Technician", technician, context, { x: left, width: half }),
    signer("Office", office, context, { x: left + half + gutter, width: half }),
  ]);
  const end = piece(drawLink ? drawLink(context, whole, filing) : say(filing, order.small, context, whole), 8);
  const pieces = [
    headingPiece({ text: heading }, context).piece,
    ...standing,
    leftUndone,
    ...alarms,
    piece(sides, 8),
    end,
  ];
  return pieces.map((part, index) => ({ ...part, keep: index < pieces.length - 1 }));
}

const piece = (drawn: Drawn, gap: number): Piece => ({ gap, ...drawn });

function say(text: string, style: Span["style"], { paper, parent }: Context, area: Area): Drawn {
  return textIn(paper, { element: paper.element(parent, "P"), role: "P" }, [{ text, style }], area);
}

function undoneLines({ label, items }: Order["signatures"]["undone"], context: Context, area: Area): Drawn {
  const { paper, parent } = context;
  const half = (area.width - gutter) / 2;
  const known = items.map((item, index) =>
    say(item, order.small, context, { x: area.x + (index % 2) * (half + gutter), width: half }),
  );
  const rows = known.flatMap((_, index) => (index % 2 === 0 ? [sideBySide(known.slice(index, index + 2))] : []));
  const lead = say(label, order.text, context, area);
  const indent = Math.min(area.width / 2, paper.type.widthOf(label, order.text) + 8);
  const element = paper.element(parent, "P");
  const room = { x: area.x + indent, width: area.width - indent };
  const lines = linesToFill(paper, element, { name: "left-undone", tip: label }, room, { count: 2, leading: 16 });
  const blank: Drawn = {
    height: lines.height,
    draw: (top) => {
      lead.draw(top + 4);
      lines.draw(top);
    },
  };
  return stacked([blank, ...rows], 1);
}

/** Nobody signs over what is red without a word on it. */
function flagLine({ id, text }: RedFlag, context: Context, area: Area): Drawn {
  const { paper, parent } = context;
  const words = say(text, { ...order.worked, color: red }, context, area);
  const element = paper.element(parent, "P");
  return stacked([words, lineToFill(paper, element, { name: `flag ${id}`, tip: `A word on: ${text}` }, area)]);
}

function signer(
  name: string,
  { text, fields }: { text: string; fields: readonly Field[] },
  context: Context,
  area: Area,
): Drawn {
  const { paper, parent } = context;
  const spans = [
    { text: `${name}: `, style: order.subheading },
    { text, style: order.text },
  ];
  const words = textIn(paper, { element: paper.element(parent, "P"), role: "P" }, spans, area);
  const list = { ...context, parent: paper.element(parent, "L", { O: "List", ListNumbering: "None" }) };
  // Names stand beside each other; a signature has the whole width, and room to be written.
  const names = fields.slice(0, -1);
  const step = (area.width + 12) / Math.max(1, names.length);
  const named = sideBySide(
    names.map((field, index) => fieldIn(field, list, { x: area.x + index * step, width: step - 12 }, 17)),
  );
  const signed = fields.slice(-1).map((field) => fieldIn(field, list, area, 23));
  return stacked([words, named, ...signed], 3);
}

/** The label above a value, or above the line for it. */
function fieldIn(
  { id, label, value, found, path }: Field,
  { paper, parent }: Context,
  area: Area,
  height: number,
): Drawn {
  const item = paper.element(parent, "LI");
  const name = textIn(
    paper,
    { element: paper.element(item, "Lbl"), role: "Lbl" },
    [{ text: label, style: order.small }],
    area,
  );
  const body = paper.element(item, "LBody");
  if (value !== undefined)
    return stacked([
      name,
      textIn(paper, { element: body, role: "LBody" }, [{ text: value, style: order.value }], area),
    ]);
  return stacked([
    name,
    lineToFill(paper, body, { name: id, tip: label, value: found?.value, path }, area, { height }),
  ]);
}

function sideBySide(parts: readonly Drawn[]): Drawn {
  return {
    height: Math.max(0, ...parts.map(({ height }) => height)),
    draw: (top) => {
      for (const { draw } of parts) draw(top);
    },
  };
}
