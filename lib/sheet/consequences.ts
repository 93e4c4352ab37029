/** What hangs on a row that lets something through, or would: what fails without it, and what would let the office do without. */
import type { Rule } from "@/lib/plan";

/** A frozen plan of an older link has no such words, and gets none. */
export function consequences({ action, reasons }: Rule): string[] {
  const withouts = once(reasons.map(({ without }) => without));
  const insteads = once(reasons.map(({ instead }) => instead));
  // What is held is not open, so there is nothing to close again.
  const lead = action === "forward" ? "To close it again" : "To do without it";
  return [
    ...(withouts.length > 0 ? [`Without it: ${withouts.join("; ")}.`] : []),
    ...(insteads.length > 0 ? [`${lead}: ${insteads.join("; and ")}.`] : []),
  ];
}

const once = (words: readonly (string | undefined)[]): string[] => [
  ...new Set(words.filter((word) => word !== undefined)),
];
