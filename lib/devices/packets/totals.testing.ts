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

export function totals(): string[] {
  const sums = new Map<string, Required<Omit<Tally, "device">>>();
  for (const { device, ...more } of tallies()) {
    const sum = sums.get(device) ?? { offices: 0, rulesets: 0, probes: 0, mutants: 0 };
    sums.set(device, {
      offices: sum.offices + (more.offices ?? 0),
      rulesets: sum.rulesets + (more.rulesets ?? 0),
      probes: sum.probes + (more.probes ?? 0),
      mutants: sum.mutants + (more.mutants ?? 0),
    });
  }
  return [...sums].map(
    ([device, { offices, rulesets, probes, mutants }]) =>
      `${device.padEnd(10)} ${offices} offices, ${rulesets} rulesets loaded, ${probes} probes as planned, ${mutants} mutants caught`,
  );
}

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
