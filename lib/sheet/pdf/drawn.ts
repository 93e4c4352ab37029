/** What is measured before it is drawn: text, lines to write on, and such things below each other. */
import type { StructureElement } from "@/node_modules/pdfkit/js/pdfkit.browser.mjs";
import { inset, type TextField } from "./form";
import { colors, typed } from "./look";
import type { Paper } from "./paper";
import type { Span } from "./typesetter";

export type Drawn = { height: number; draw: (top: number) => void };

export function stacked(parts: readonly Drawn[], gap = 0): Drawn {
  return {
    height: parts.reduce((sum, { height }) => sum + height, Math.max(0, parts.length - 1) * gap),
    draw: (top) => {
      let y = top;
      for (const { height, draw } of parts) {
        draw(y);
        y += height + gap;
      }
    },
  };
}

export type Area = { x: number; width: number };

export function textIn(
  paper: Paper,
  { element, role }: { element: StructureElement; role: string },
  spans: readonly Span[],
  { x, width }: Area,
): Drawn {
  const paragraph = paper.type.paragraph(spans, width);
  return { height: paragraph.height, draw: (top) => paper.paragraph(element, role, paragraph, x, top) };
}

const lowest = 14;

/** A line to write on; or, as high as it needs, what was found on site. */
export function lineToFill(
  paper: Paper,
  parent: StructureElement,
  field: TextField,
  { x, width }: Area,
  { height = lowest, isRuled = true }: { height?: number; isRuled?: boolean } = {},
): Drawn {
  const { value } = field;
  const shown = value ? paper.type.paragraph([{ text: value, style: typed }], width - 2 * inset) : undefined;
  const high = Math.max(height, (shown?.height ?? 0) + 3);
  return {
    height: high,
    draw: (top) => {
      if (isRuled) paper.line(x, top + high, width, { width: 0.7, color: colors.ink });
      paper.textField(parent, field, [x, top, width, high], shown);
    },
  };
}

/** Several ruled lines that are one field. */
export function linesToFill(
  paper: Paper,
  parent: StructureElement,
  field: TextField,
  { x, width }: Area,
  { count, leading }: { count: number; leading: number },
): Drawn {
  return {
    height: count * leading,
    draw: (top) => {
      for (let line = 1; line <= count; line++)
        paper.line(x, top + line * leading, width, { width: 0.6, color: colors.strong });
      paper.textField(parent, field, [x, top, width, count * leading]);
    },
  };
}
