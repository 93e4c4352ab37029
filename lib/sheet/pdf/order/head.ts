import type { Field, Sheet } from "@/lib/sheet/model";
import type { Context } from "@/lib/sheet/pdf/blocks/context";
import { type Area, type Drawn, lineToFill, stacked, textIn } from "@/lib/sheet/pdf/drawn";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { colors, order } from "@/lib/sheet/pdf/look";
import type { Span } from "@/lib/sheet/pdf/typesetter";

const mark = 10;
const gutter = 18;

/** Whose work order it is and what to do in one sentence; beside it whom to call, of which day, by whom. */
export function headPiece(sheet: Sheet, context: Context): Piece {
  const { paper, parent, left, width } = context;
  const { title, office, verdict, progress, details } = sheet;
  const { call } = sheet.order;
  const main = { x: left, width: width * 0.56 - gutter };
  const aside = { x: left + width * 0.56, width: width * 0.44 };
  const say = (role: string, text: string, style: (typeof order)["title"], area: Area) =>
    textIn(paper, { element: paper.element(parent, role), role }, [{ text, style }], area);

  const brand = say("P", title, order.title, { x: left + mark + 5, width: main.width - mark - 5 });
  const name = say("H1", office, order.office, main);
  const said = [
    say("P", verdict, order.verdict, main),
    ...(progress ? [say("P", progress, order.progress, main)] : []),
  ];
  const calling = call ? [say("P", `Call ${call.name}, ${call.phone}`, order.call, aside)] : [];
  const known = details.filter(({ value }) => value !== undefined);
  const facts = textIn(paper, { element: paper.element(parent, "P"), role: "P" }, known.flatMap(factSpans), aside);
  const blanks = details.filter(({ value }) => value === undefined).map((field) => blankLine(field, context, aside));

  const one = stacked([brand, stacked([name, stacked(said, 1)], 1)], 2);
  const other = stacked([...calling, facts, ...blanks], 0.5);
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

/** "Date November 21, 2026 · Version …" in running text, whose parts keep to a line where they can. */
function factSpans({ label, value = "" }: Field, index: number): Span[] {
  return [
    { text: `${index > 0 ? "  ·  " : ""}${label} `, style: order.detailLabel },
    { text: value, style: order.detail },
  ];
}

function blankLine({ id, label, path, found }: Field, { paper, parent }: Context, area: Area): Drawn {
  const element = { element: paper.element(parent, "P"), role: "P" };
  const words = textIn(paper, element, [{ text: label, style: order.detailLabel }], area);
  const indent = Math.min(area.width * 0.5, paper.type.widthOf(label, order.detailLabel) + 4);
  const line = lineToFill(
    paper,
    element.element,
    { name: id, tip: label, value: found?.value, path },
    { x: area.x + indent, width: area.width - indent },
    { height: 13 },
  );
  return {
    height: Math.max(words.height, line.height),
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
