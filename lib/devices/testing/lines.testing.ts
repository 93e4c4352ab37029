/** For readers of line by line formats: every line has its meaning, or the reader stops. */
export type Meaning = readonly [shape: RegExp, means: (found: Readonly<Record<string, string>>, line: string) => void];

/** Hands each line to the one shape that it has. A line that has none, or two, is one that nobody understands. */
export function readLines(lines: readonly string[], meanings: readonly Meaning[]): void {
  for (const line of lines) {
    const fits = meanings.flatMap(([shape, means]) => {
      const match = new RegExp(`^(?:${shape.source})$`, shape.flags).exec(line);
      return match ? [{ match, means }] : [];
    });
    const [only] = fits;
    if (!only || fits.length > 1) throw new Error(`${fits.length} meanings of: ${line}`);
    only.means(only.match.groups ?? {}, line);
  }
}

export const numbers = (text = "") => text.split(",").map((part) => Number(part.trim()));

/** A value that must be the same wherever it is said. */
export function once(what: string) {
  let known: string | undefined;
  return (value: string | undefined) => {
    if (value === undefined || (known !== undefined && known !== value))
      throw new Error(`${what}: ${value}, not ${known}`);
    known = value;
  };
}
