/** What a drawing shows of a screen: schematic, in our own shapes, with made-up numbers. */
import type { Highlight } from "@/lib/steps";

export type Row = {
  id?: Highlight;
  label: string;
  /** The value, broken into lines as it is drawn. */
  lines: readonly string[];
  /** The value as it is read out, where it isn't just its lines. */
  spoken?: string;
  /** What to do with the line once it is found. */
  callout?: "Copy this" | "Read this";
};

/** A line or an entry that doesn't matter here: a gray bar in the drawing. */
export const other = "other";

export type Screen = {
  frame: "window" | "browser" | "tablet";
  /** Completes "Sketch of …". */
  what: string;
  /** How the reader's own screen may differ. */
  caption: string;
  /** The words in the bar at the top. */
  bar: string;
  menu?: { chosen: string; entries: readonly string[] };
  rows: readonly (Row | typeof other)[];
};
