/** Runs sections one after the other. What one of them can't measure is a line of its own, and the others go on. */
import type { Bench } from "./bench";
import type { Figure } from "./figure";

export type Section = (bench: Bench) => Promise<Figure[]>;

export async function figuresOf(
  wanted: readonly (readonly [name: string, section: Section])[],
  bench: Bench,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, section] of wanted) {
    process.stderr.write(`${name} …\n`);
    try {
      figures.push(...(await section(bench)));
    } catch (error) {
      figures.push(failure(name, error));
    }
  }
  return figures;
}

export function exitCodeOf(figures: readonly Figure[]): 0 | 1 {
  return figures.some(({ ok }) => ok === false) ? 1 : 0;
}

function failure(name: string, error: unknown): Figure {
  const message = error instanceof Error ? error.message : String(error);
  // A line of a table has no room for more.
  const reason = (message.split("\n")[0] ?? "").replaceAll("|", "\\|");
  return { name: `the figures of “${name}”`, measured: reason, reach: "measured at all", ok: false };
}
