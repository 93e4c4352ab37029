/** What moves a terminal's cursor, turns the reading direction or shows nothing, so that a line could read as another. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Nearly every line of a log, and quickly told. */
const plain = /^[ -~]*$/;

/** Text for a log or a terminal: each such character as `\u` and its number, as JSON writes it. */
export function visible(text: string): string {
  return plain.test(text) ? text : text.replace(invisible, escaped);
}

/** The same for a text of several lines. */
export function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
