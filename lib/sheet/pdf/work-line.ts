import type { Worked } from "@/lib/sheet/model";
import { colors, styles } from "./look";
import type { Span } from "./typesetter";

const markColors = { done: "#095b41", "not-done": colors.ink, changed: "#6f4606" } as const;

/** What was done about a row or an item, and the note on it; nothing when neither is there. */
export function workSpans({ mark, note }: Worked): Span[] {
  return [
    ...(mark
      ? [{ text: note ? `${mark.word}.` : mark.word, style: { ...styles.worked, color: markColors[mark.state] } }]
      : []),
    ...(note ? [{ text: ` ${note}`, style: styles.workNote }] : []),
  ];
}
