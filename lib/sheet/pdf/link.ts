import type { Sheet } from "@/lib/sheet/model";
import { qrCode } from "@/lib/sheet/qr";
import type { Context } from "./blocks/context";
import { type Area, type Drawn, stacked, textIn } from "./drawn";
import { colors, order } from "./look";
import type { Span } from "./typesetter";

/** 25 mm with the white around the code. */
const side = (25 / 25.4) * 72;
const gutter = 12;

/** Where the sheet can be worked on: the code to scan, and beside it what it is, its address and another sentence. */
export function linkIn(
  { heading, text, url }: NonNullable<Sheet["link"]>,
  context: Context,
  area: Area,
  beside: string,
): Drawn {
  const { paper, parent } = context;
  const code = qrCode(url);
  const figure = paper.element(parent, "Figure");
  figure.dictionary.data.Alt = new String(heading);
  const room = { x: area.x + side + gutter, width: area.width - side - gutter };
  const say = (spans: readonly Span[]) =>
    textIn(paper, { element: paper.element(parent, "P"), role: "P" }, spans, room);
  const lead = say([
    { text: `${heading}. `, style: order.subheading },
    { text, style: order.small },
  ]);
  const address = paper.element(parent, "P");
  const addressLines = paper.type.paragraph([{ text: url, style: order.address }], room.width);
  const words = stacked(
    [
      lead,
      { height: addressLines.height, draw: (top) => paper.webLink(address, addressLines, url, room.x, top) },
      say([{ text: beside, style: order.small }]),
    ],
    2,
  );
  const height = Math.max(side, words.height);
  return {
    height,
    draw: (top) => {
      const { pdf } = paper;
      const codeTop = top + (height - side) / 2;
      const bottom = pdf.page.height - codeTop - side;
      figure.dictionary.data.A = {
        O: "Layout",
        Placement: "Block",
        BBox: [area.x, bottom, area.x + side, bottom + side],
      };
      paper.content(figure, "Figure", () => {
        pdf
          .save()
          .translate(area.x, codeTop)
          .scale(side / code.size);
        pdf.fillColor(colors.ground).rect(0, 0, code.size, code.size).fill();
        pdf.fillColor("#000000").path(code.path).fill();
        pdf.restore();
      });
      words.draw(top + (height - words.height) / 2);
    },
  };
}
