/**
 * Where everything stands in a drawing. It is as wide as the room for it on a screen of 320 px, so that its words, which
 * grow with it, are never smaller than on that screen.
 */
import { other, type Row, type Screen } from "./screen";

export const width = 260;
export const textSize = 13;
export const barHeight = 30;
/** The callout hangs under the line that it marks. */
export const calloutHeight = 25;
const lineHeight = 17;

export type PlacedRow = { row: Row | typeof other; key: string; y: number; height: number; sought: boolean };

export type Layout = {
  height: number;
  menuWidth: number;
  /** The left and right edge of the rows. */
  left: number;
  right: number;
  rows: readonly PlacedRow[];
};

export function layOut(screen: Screen, sought: Row | undefined): Layout {
  const menuWidth = screen.menu ? 78 : 0;
  const edge = screen.frame === "tablet" ? 14 : 8;
  const rows: PlacedRow[] = [];
  let y = barHeight + (screen.frame === "tablet" ? 14 : 8);
  for (const [index, row] of screen.rows.entries()) {
    const height = heightOf(row, screen.menu !== undefined);
    rows.push({ row, key: `${index}`, y, height, sought: row === sought });
    y += height + (row === sought ? calloutHeight + 8 : 4);
  }
  const menuFoot = barHeight + 8 + (screen.menu?.entries.length ?? 0) * 26;
  return {
    height: Math.max(y, menuFoot) + edge - 2,
    menuWidth,
    left: screen.menu ? menuWidth + 2 : edge,
    right: width - edge,
    rows,
  };
}

function heightOf(row: Row | typeof other, narrow: boolean): number {
  if (row === other) return 20;
  return narrow ? 10 + (1 + row.lines.length) * lineHeight : 30;
}

/** The baseline of a line of words in a row: its label first, then its value. */
export function baseline(row: PlacedRow, line: number): number {
  return row.y + 17 + line * lineHeight;
}
