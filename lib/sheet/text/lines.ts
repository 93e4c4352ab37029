/** Lines of at most 80 columns. */
import type { Blank } from "@/lib/sheet/model";

export const WIDTH = 80;

export const rule = "=".repeat(WIDTH);

export const headingLines = (heading: string): string[] => [rule, ...wrap(heading.toUpperCase())];

export function blankText({ found }: Blank): string {
  return found ? `${found.value} (${found.note})` : "_".repeat(24);
}

/** “Label: value”, or a line to write on, with what stands after it. */
export function valueLines(
  { label, value, suffix = "", ...blank }: { label: string; value?: string; suffix?: string } & Blank,
  margin = "",
): string[] {
  return hanging(`${margin}${label}: `, value ?? `${blankText(blank)}${suffix}`, margin.length + 2);
}

/** The first line begins with the lead, the others stand `indent` columns in. */
export function hanging(lead: string, text: string, indent: number): string[] {
  const margin = lead.length - lead.trimStart().length;
  const [first = ""] = wrap(`${lead}${text}`.trimStart(), WIDTH - margin);
  const rest = `${lead}${text}`.trimStart().slice(first.length).trimStart();
  const under = rest === "" ? [] : wrap(rest, WIDTH - indent);
  return [" ".repeat(margin) + first, ...under.map((line) => " ".repeat(indent) + line)];
}

/** Breaks at spaces only; a word longer than the line keeps its line to itself. */
export function wrap(text: string, width = WIDTH): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line.trimEnd());
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
