import type { Field, Sheet } from "@/lib/sheet/model";
import type { Context } from "@/lib/sheet/pdf/blocks/context";
import { type Area, type Drawn, lineToFill, stacked, textIn } from "@/lib/sheet/pdf/drawn";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { colors, order } from "@/lib/sheet/pdf/look";

const mark = 10;
const gutter = 18;

/** Whose work order it is and what to do in one sentence; beside it whom to call, of which day, by whom. */
export function headPiece(sheet: Sheet, context: Context): Piece {
  const { paper, parent, left, width } = context;
  const { title, office, verdict, progress, details } = sheet;
  const { call } = sheet.order;
  const main = { x: left, width: width * 0.62 - gutter };
  const aside = { x: left + width * 0.62, width: width * 0.38 };
  const say = (role: string, text: string, style: (typeof order)["title"], area: Area) =>
    textIn(paper, { element: paper.element(parent, role), role }, [{ text, style }], area);

  const brand = say("P", title, order.title, { x: left + mark + 5, width: main.width - mark - 5 });
  const name = say("H1", office, order.office, main);
  const said = [
    say("P", verdict, order.verdict, main),
    ...(progress ? [say("P", progress, order.progress, main)] : []),
  ];
  const calling = call ? [say("P", `Call ${call.name}, ${call.phone}`, order.call, aside)] : [];
  const list = paper.element(parent, "L", { O: "List", ListNumbering: "None" });
  const facts = details.map((field) => detail(field, { ...context, parent: list }, aside));

  const one = stacked([brand, stacked([name, stacked(said, 1)], 1)], 2);
  const other = stacked([...calling, ...facts], 0.5);
  const height = Math.max(one.height, other.height);
  return {
    gap: 0,
    height: height + 5,
    draw: (top) => {
      paper.artifact(() => drawMark(context, top));
      one.draw(top);
      other.draw(top);
      paper.line(left, top + height + 5, width, { width: 1.2, color: colors.ink });
    },
  };
}

function detail({ id, label, value, path, found }: Field, { paper, parent }: Context, area: Area): Drawn {
  const item = paper.element(parent, "LI");
  const element = { element: paper.element(item, "LBody"), role: "LBody" };
  const lead = { text: `${label} `, style: order.detailLabel };
  if (value !== undefined) return textIn(paper, element, [lead, { text: value, style: order.detail }], area);
  const words = textIn(paper, element, [lead], area);
  const indent = Math.min(area.width * 0.5, paper.type.widthOf(lead.text, lead.style) + 2);
  const line = lineToFill(
    paper,
    element.element,
    { name: id, tip: label, value: found?.value, path },
    { x: area.x + indent, width: area.width - indent },
  );
  return {
    height: Math.max(words.height, line.height) + 1,
    draw: (top) => {
      words.draw(top + line.height - words.height);
      line.draw(top);
    },
  };
}

/** Our mark, beside the title. */
function drawMark({ paper, left }: Context, top: number): void {
  const { pdf } = paper;
  pdf
    .save()
    .translate(left, top + 0.5)
    .scale(mark / 32);
  pdf.fillColor(colors.accent).roundedRect(0, 0, 32, 32, 8).fill();
  pdf.lineWidth(2.75).lineCap("round").strokeColor(colors.ground).path("M16 6.5v4M16 21.5v4M6.5 16h14").stroke();
  pdf.fillColor(colors.ground).path("M20 16a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0 -6.5 0z").fill();
  pdf.restore();
}
