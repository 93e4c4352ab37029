/** `npm run bench`: measures, prints one table, and writes it to .cache/bench.json. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildIfNeeded } from "@/lib/dev/build.mjs";
import { root } from "@/lib/dev/root.mjs";
import { Bench } from "./bench";
import { type Figure, tableOf } from "./figure";
import { machineLine } from "./machine";
import { sections } from "./sections";

const { values } = parseArgs({ options: { only: { type: "string" }, rounds: { type: "string", default: "5" } } });
const wanted = values.only?.split(",") ?? Object.keys(sections);
const unknown = wanted.filter((name) => !Object.hasOwn(sections, name));
const rounds = Number(values.rounds);

if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1) {
  console.error(`Usage: npm run bench -- [--only ${Object.keys(sections).join(",")}] [--rounds 5]`);
  process.exitCode = 2;
} else if (await buildIfNeeded()) await run();
else process.exitCode = 1;

async function run(): Promise<void> {
  const bench = new Bench(rounds);
  const figures: Figure[] = [];
  try {
    for (const name of wanted) {
      process.stderr.write(`${name} …\n`);
      figures.push(...((await sections[name]?.(bench)) ?? []));
    }
    const chromium = bench.hasBrowser ? (await bench.browser()).version() : undefined;
    const machine = machineLine(chromium);
    console.log(`\n${tableOf(figures)}\n\n${machine}; medians of ${rounds} rounds.`);
    mkdirSync(join(root, ".cache"), { recursive: true });
    writeFileSync(join(root, ".cache", "bench.json"), `${JSON.stringify({ machine, rounds, figures }, null, 2)}\n`);
    process.exitCode = figures.some(({ ok }) => ok === false) ? 1 : 0;
  } finally {
    await bench.end();
  }
}
