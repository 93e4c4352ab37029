/** What people typed about their office, made fit for one line of any medium. */

const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Marks that turn the reading direction around and could make a line read as another. */
const directionMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

export function oneLine(text: string | undefined): string | undefined {
  const line = text?.replace(controls, " ").replace(directionMarks, "").trim();
  return line === "" ? undefined : line;
}
