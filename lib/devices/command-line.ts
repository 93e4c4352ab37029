/** What stands at the head, for command lines on which a question mark calls for help, and a quote stays open to the next line. */
export const commentLines = (head: readonly string[]): string[] =>
  head.map((line) => `# ${line.replace(/[?\\]/g, "").replaceAll('"', "”").replaceAll("'", "’")}`);
