import { type Drawing, drawingOf, type Line, type Rect } from "@/lib/sheet/diagram/geometry";
import { brickJoints, fateLooks, fateOrder, lanePaths, placeIcons, signs } from "@/lib/sheet/diagram/paths";
import { type Spec, wideSpec } from "@/lib/sheet/diagram/spec";
import type { Block, Flow } from "@/lib/sheet/model";
import type { Piece } from "@/lib/sheet/pdf/flow";
import { colors, fateColors, styles } from "@/lib/sheet/pdf/look";
import { baseline, type Paper } from "@/lib/sheet/pdf/paper";
import type { Context } from "./context";
import { headingPiece } from "./paragraph";

type Fate = Flow["fate"];

const legendHeight = 20;
/** Larger, and the sentences no longer fit on the same page. */
const widest = 460;

/** The drawing that the screen shows, with its legend; its text alternative is the sentences that also stand below it. */
export function picturePieces({ picture }: Extract<Block, { kind: "picture" }>, context: Context): Piece[] {
  const { paper, parent, left, width } = context;
  const spec = wideSpec;
  const drawing = drawingOf(picture, spec);
  const drawn = Math.min(width, widest);
  const scale = drawn / drawing.width;
  const start = left + (width - drawn) / 2;
  const height = drawing.height * scale + legendHeight;
  const figure = paper.element(parent, "Figure");
  figure.dictionary.data.Alt = new String([`${picture.title}.`, ...picture.flows.map(({ text }) => text)].join(" "));
  const fates = fateOrder.filter((fate) => picture.flows.some((flow) => flow.fate === fate));
  return [
    {
      gap: 6,
      height,
      draw: (top) => {
        const bottom = paper.pdf.page.height - top - height;
        figure.dictionary.data.A = {
          O: "Layout",
          Placement: "Block",
          BBox: [left, bottom, left + width, bottom + height],
        };
        paper.content(figure, "Figure", () => {
          paper.pdf.save().translate(start, top).scale(scale);
          drawNetwork(paper, drawing, spec);
          paper.pdf.restore();
          drawLegend(paper, fates, { left, width, top: top + drawing.height * scale + 7 });
        });
      },
    },
    headingPiece(context, { role: "H3", text: "In words", style: styles.heading, gap: 8 }),
    ...sentences(picture.flows, context),
  ];
}

const swatch = { width: 24, height: 11 };

/** Two beside each other, read from left to right. */
function sentences(flows: readonly Flow[], context: Context): Piece[] {
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

function drawLegend(
  paper: Paper,
  fates: readonly Fate[],
  { left, width, top }: { left: number; width: number; top: number },
): void {
  const style = styles.note;
  const widths = fates.map((fate) => swatch.width + 5 + paper.type.widthOf(fateLooks[fate].word, style) + 18);
  let x = left + (width - widths.reduce((sum, one) => sum + one, 0) + 18) / 2;
  for (const [index, fate] of fates.entries()) {
    drawSwatch(paper, fate, x, top);
    paper.type.draw(fateLooks[fate].word, style, x + swatch.width + 5, baseline(top, swatch.height, style));
    x += widths[index] ?? 0;
  }
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

function drawNetwork(paper: Paper, { inside, internet, lanes, wall, places }: Drawing, spec: Spec): void {
  const { pdf } = paper;
  roundRect(paper, inside, spec.pad, colors.sunken);
  roundRect(paper, internet, spec.pad, colors.accentSoft, colors.accentLine);
  for (const lane of lanes) {
    const { line, head, stub } = lanePaths(lane, spec);
    const { fate } = lane.flow;
    const color = fateColors[fate];
    if (fate === "vpn") tube(paper, line, spec.hole, spec.hole - 4, color);
    else strokeLine(paper, line, 3, color, fateLooks[fate].dashes);
    if (head) filledShape(paper, head, 2, color, color);
    if (stub) strokeLine(paper, stub, 1, color);
  }
  for (const part of wall) {
    pdf.fillColor(fateColors.stopped).roundedRect(part.x, part.y, part.width, part.height, 2).fill();
    const joints = brickJoints(part);
    if (joints) strokeLine(paper, joints, 1, "#a3a8af");
  }
  for (const { place, frame, icon, lines } of places) {
    if (frame) roundRect(paper, frame, spec.pad * 0.75, colors.ground, colors.strong);
    pdf
      .save()
      .translate(icon.x, icon.y)
      .scale(icon.width / 24);
    strokeLine(paper, placeIcons[place.id], 1.75, colors.accent);
    pdf.restore();
    drawWords(paper, lines);
  }
  for (const { flow, badge, lines } of lanes) {
    if (badge) drawSign(paper, flow.fate, badge.x, badge.y, spec.badge);
    drawWords(paper, lines);
  }
}

function roundRect({ pdf }: Paper, { x, y, width, height }: Rect, radius: number, fill: string, stroke?: string): void {
  pdf.fillColor(fill).roundedRect(x, y, width, height, radius);
  if (stroke) pdf.lineWidth(1.25).strokeColor(stroke).fillAndStroke();
  else pdf.fill();
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

function drawWords(paper: Paper, lines: readonly Line[]): void {
  for (const { text, x, y, size, kind, anchor } of lines) {
    const style = {
      weight: kind === "detail" ? ("regular" as const) : ("semibold" as const),
      size,
      leading: size,
      color: kind === "detail" ? colors.soft : colors.ink,
    };
    const start = anchor === "middle" ? x - paper.type.widthOf(text, style) / 2 : x;
    paper.type.draw(text, style, start, y);
  }
}
