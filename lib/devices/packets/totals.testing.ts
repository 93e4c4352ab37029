/** What was tried, told at the end: each worker writes lines, and whoever ends the run adds them up. */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export type Tally = { device: string; offices?: number; rulesets?: number; probes?: number; mutants?: number };

const folder = fileURLToPath(new URL("../../../.cache/packets", import.meta.url));

export function tally(what: Tally): void {
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(what)}\n`);
}

export const forgetTotals = () => rmSync(folder, { recursive: true, force: true });

type Sum = Required<Omit<Tally, "device">>;

/** A line for each device, and one for all of them. */
export function totals(): string[] {
  const all = tallies();
  const devices = [...new Set(all.map(({ device }) => device))];
  const lines = devices.map((device) => `${device}: ${words(sumOf(all.filter((one) => one.device === device)))}`);
  return [...lines, `${devices.length} devices: ${words(sumOf(all))}`];
}

function sumOf(some: readonly Tally[]): Sum {
  const of = (key: keyof Sum) => some.reduce((sum, one) => sum + (one[key] ?? 0), 0);
  return { offices: of("offices"), rulesets: of("rulesets"), probes: of("probes"), mutants: of("mutants") };
}

const words = ({ offices, rulesets, probes, mutants }: Sum) =>
  `${offices} offices, ${rulesets} rulesets loaded, ${probes} probes as planned, ${mutants} mutants noticed`;

function tallies(): Tally[] {
  try {
    return readdirSync(folder)
      .toSorted()
      .flatMap((file) => readFileSync(join(folder, file), "utf8").trimEnd().split("\n"))
      .map((line): Tally => JSON.parse(line));
  } catch {
    return [];
  }
}
