/** How wide a line of text becomes, without a browser: rather too wide than too narrow. */
const narrow = /[ .,:;'|!()fijlrt/-]/;
const wide = /[mwMW@]/;

/** `size` in the units of the drawing; bold text runs a little wider. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const char of text) em += wide.test(char) ? 0.92 : narrow.test(char) ? 0.38 : /[A-Z]/.test(char) ? 0.74 : 0.63;
  return em * size * (bold ? 1.05 : 1);
}

/** Breaks at spaces; a word that is wider than the line keeps its line to itself. */
export function wrapText(text: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size, bold) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
