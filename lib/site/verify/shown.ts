const longest = 200;

/** What a server sent, as it may be printed: on one line, and without what a terminal would obey. */
export function shown(text: string): string {
  const plain = text.replace(/[^\x20-\x7e]/g, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}
