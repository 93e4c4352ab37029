import type { Sheet } from "@/lib/sheet/model";
import { qrCode } from "@/lib/sheet/qr";
import type { Context } from "./blocks/context";
import type { Piece } from "./flow";
import { colors, styles } from "./look";

/** 36 mm with the white around the code, so that the code itself is 30 mm wide or more. */
const side = (36 / 25.4) * 72;
const gutter = 12;

/** Where the sheet can be worked on: the code to scan, and beside it what it is and its address. */
export function linkPieces({ heading, text, url }: NonNullable<Sheet["link"]>, context: Context): Piece[] {
  const { paper, parent, left, width } = context;
  const code = qrCode(url);
  const room = width - side - gutter - 8;
  const figure = paper.element(parent, "Figure");
  figure.dictionary.data.Alt = new String(heading);
  const title = paper.element(parent, "P");
  const titleLines = paper.type.paragraph([{ text: heading, style: styles.heading }], room);
  const body = paper.element(parent, "P");
  const bodyLines = paper.type.paragraph([{ text, style: styles.quiet }], room);
  const address = paper.element(parent, "P");
  const addressLines = paper.type.paragraph([{ text: url, style: { ...styles.note, color: colors.accent } }], room);
  const words = titleLines.height + 2 + bodyLines.height + 4 + addressLines.height;
  const height = Math.max(side, words);
  return [
    {
      gap: 8,
      height,
      draw: (top) => {
        const { pdf } = paper;
        const bottom = pdf.page.height - top - (height + side) / 2;
        figure.dictionary.data.A = {
          O: "Layout",
          Placement: "Block",
          BBox: [left, bottom, left + side, bottom + side],
        };
        paper.content(figure, "Figure", () => {
          pdf
            .save()
            .translate(left, top + (height - side) / 2)
            .scale(side / code.size);
          pdf.fillColor(colors.ground).rect(0, 0, code.size, code.size).fill();
          pdf.fillColor("#000000").path(code.path).fill();
          pdf.restore();
        });
        const x = left + side + gutter;
        let y = top + (height - words) / 2;
        paper.paragraph(title, "P", titleLines, x, y);
        y += titleLines.height + 2;
        paper.paragraph(body, "P", bodyLines, x, y);
        y += bodyLines.height + 4;
        paper.webLink(address, addressLines, url, x, y);
        paper.artifact(() =>
          pdf
            .lineWidth(0.6)
            .strokeColor(colors.strong)
            .moveTo(left, top + height + 4)
            .lineTo(left + width, top + height + 4)
            .stroke(),
        );
      },
    },
  ];
}
