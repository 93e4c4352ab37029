import { fateLooks, signs } from "@/lib/sheet/diagram/paths";
import type { Block, Flow } from "@/lib/sheet/model";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { colors, fateColors, styles } from "@/lib/sheet/pdf/look";
import type { Paper } from "@/lib/sheet/pdf/paper";
import type { Context } from "./context";

type Fate = Flow["fate"];

const swatch = { width: 24, height: 11 };

/** The picture in words: what becomes of each kind of traffic, two beside each other, read from left to right. */
export function picturePieces({ picture: { flows } }: Extract<Block, { kind: "picture" }>, context: Context): Piece[] {
  const { paper, parent, left, width } = context;
  const list = paper.element(parent, "L", { O: "List", ListNumbering: "None" });
  const step = (width + 16) / 2;
  const cells = flows.map((flow, index) => ({
    element: paper.element(paper.element(list, "LI"), "LBody"),
    fate: flow.fate,
    x: left + (index % 2) * step,
    paragraph: paper.type.paragraph([{ text: flow.text, style: styles.quiet }], step - 16 - swatch.width - 6),
  }));
  const rows = Math.ceil(cells.length / 2);
  return Array.from({ length: rows }, (_, row): Piece => {
    const pair = cells.slice(2 * row, 2 * row + 2);
    return {
      gap: 3,
      keep: row < rows - 1,
      height: Math.max(...pair.map(({ paragraph }) => paragraph.height)),
      draw: (top) => {
        for (const { element, fate, x, paragraph } of pair) {
          paper.artifact(() => drawSwatch(paper, fate, x, top));
          paper.paragraph(element, "LBody", paragraph, x + swatch.width + 6, top);
        }
      },
    };
  });
}

/** A piece of the line with its sign, 44 by 20. */
function drawSwatch(paper: Paper, fate: Fate, x: number, top: number): void {
  const { pdf } = paper;
  const color = fateColors[fate];
  pdf
    .save()
    .translate(x, top)
    .scale(swatch.width / 44);
  if (fate === "vpn") tube(paper, "M1 10H36", 8, 4.5, color);
  else strokeLine(paper, `M2 10H${fate === "passes" ? 34 : 25}`, 2.75, color, fateLooks[fate].dashes);
  if (fate === "passes" || fate === "vpn") filledShape(paper, "M42 10l-8-5v10z", 1.5, color, color);
  drawSign(paper, fate, fate === "vpn" ? 17 : 33, 10, 9);
  pdf.restore();
}

function strokeLine({ pdf }: Paper, d: string, width: number, color: string, dashes?: readonly [number, number]): void {
  pdf.lineWidth(width).lineCap("round").lineJoin("round").strokeColor(color);
  if (dashes) pdf.dash(dashes[0], { space: dashes[1] });
  pdf.path(d).stroke();
  if (dashes) pdf.undash();
}

function filledShape({ pdf }: Paper, d: string, width: number, fill: string, stroke: string): void {
  pdf.lineWidth(width).lineCap("round").lineJoin("round").fillColor(fill).strokeColor(stroke);
  pdf.path(d).fillAndStroke();
}

/** A line that is hollow: what goes through the VPN goes inside something. */
function tube({ pdf }: Paper, d: string, outer: number, inner: number, color: string): void {
  pdf.lineCap("butt").strokeColor(color).lineWidth(outer).path(d).stroke();
  pdf.strokeColor(colors.ground).lineWidth(inner).path(d).stroke();
}

function drawSign(paper: Paper, fate: Fate, x: number, y: number, radius: number): void {
  const shades = { own: fateColors[fate], ground: colors.ground };
  paper.pdf
    .save()
    .translate(x, y)
    .scale(radius / 12);
  for (const { d, width, fill, stroke } of signs[fate])
    if (fill === "none") strokeLine(paper, d, width, shades[stroke]);
    else filledShape(paper, d, width, shades[fill], shades[stroke]);
  paper.pdf.restore();
}
