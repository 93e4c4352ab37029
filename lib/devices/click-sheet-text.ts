import type { ClickSheet, ClickStep } from "./device";

/** A click-sheet as plain text, for the command line and for mail. */
export function clickSheetText(head: readonly string[], { steps }: ClickSheet): string {
  return `${[...head, "", ...steps.flatMap(stepLines)].join("\n")}\n`;
}

function stepLines({ heading, where, fields, lines, unconfirmed }: ClickStep, index: number): string[] {
  const width = Math.max(0, ...fields.map(({ label }) => label.length));
  return [
    `${index + 1}. ${heading}`,
    `   ${where}${unconfirmed ? ` (${UNCONFIRMED})` : ""}`,
    ...fields.map(({ label, value }) => `   [ ] ${label.padEnd(width)}  ${value}`),
    ...lines.map((line) => `   ${line}`),
    "",
  ];
}

export const UNCONFIRMED = "these words were not seen on a device; look for something like them";
