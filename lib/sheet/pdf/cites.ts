import type { FactId } from "@/lib/facts";
import { type Style, styles } from "./look";
import type { Span } from "./typesetter";

/** Keeps the brackets of one place on one line. */
const noBreak = "\u00a0";

/** " [F7 F12]", each number leading to what the source says. */
export function citeSpans(cites: readonly FactId[] = [], style: Style = styles.cite): Span[] {
  if (cites.length === 0) return [];
  return [
    { text: " [", style },
    ...cites.flatMap((id, index): Span[] => [
      ...(index > 0 ? [{ text: noBreak, style }] : []),
      { text: id, style, to: id, says: `Source ${id}` },
    ]),
    { text: "]", style },
  ];
}
