import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { requireNode } from "./node-version.mjs";

requireNode();

const { installIfNeeded } = await import("./install.mjs");
const { buildIfNeeded } = await import("./build.mjs");
const { findOrInstallBrowser } = await import("./browser.mjs");
const { countOfAbsence, countOfCheck, countOfPlaywright, countOfVitest, settled } = await import("./counts.mjs");
const { missingForPackets } = await import("./packets.mjs");
const { root } = await import("./root.mjs");
const { runPackage } = await import("./run.mjs");
const { differencesOfSecondBuild } = await import("./twice.mjs");

const timeout = 20 * 60_000;
const ci = Boolean(process.env.CI);
let built = false;

const stages = {
  types: async () => {
    const generated = await runPackage("next/dist/bin/next", ["typegen"], { timeout });
    const checked = await runPackage("typescript/bin/tsc", ["--noEmit", "-p", "."], { timeout });
    return countOfCheck("types", generated === 0 && checked === 0);
  },
  lint: async () => {
    const code = await runPackage("@biomejs/biome/bin/biome", ["ci", "--error-on-warnings", "."], { timeout });
    return countOfCheck("lint", code === 0);
  },
  unit: () => vitest("unit"),
  packets: () => {
    const missing = missingForPackets();
    if (missing) return countOfAbsence(`packets: rulesets were not tried with packets, since ${missing}`, ci);
    return vitest("packets", "--config", "vitest.packets.config.ts");
  },
  build: async () => {
    built = await buildIfNeeded();
    return countOfCheck("build", built);
  },
  twice: async () => {
    if (!built) return countOfCheck("twice: not run, since there is no build", false);
    const differences = await differencesOfSecondBuild();
    for (const sentence of differences) console.error(sentence);
    return countOfCheck(
      `twice: two builds of the same sources differ: ${differences.join("; ")}`,
      differences.length === 0,
    );
  },
  browser: () => stories("browser", ["test"]),
  engines: () => stories("engines", ["test", "--config", "playwright.engines.config.ts"]),
};

function vitest(name, ...more) {
  const report = `.cache/${name}.json`;
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile=${report}`, ...more];
  return reported(name, report, countOfVitest, () => runPackage("vitest/vitest.mjs", args, { timeout }));
}

async function stories(name, args) {
  if (!built) return countOfCheck(`${name}: not run, since there is no build`, false);
  const browser = await findOrInstallBrowser();
  if (!browser) return countOfCheck(`${name}: no Chromium; install one, or name it: CHROMIUM_PATH=… npm test`, false);
  const report = `.cache/${name}.json`;
  return reported(name, report, countOfPlaywright, () =>
    runPackage("@playwright/test/cli.js", args, {
      env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, report) },
      timeout,
    }),
  );
}

async function reported(name, file, countOf, start) {
  rmSync(join(root, file), { force: true });
  const exitCode = await start();
  return settled(readCount(file, countOf), { name, exitCode, ci });
}

function readCount(file, countOf) {
  try {
    return countOf(JSON.parse(readFileSync(join(root, file), "utf8")));
  } catch {
    return { passed: 0, failed: 0, skipped: 0, failures: [] };
  }
}

async function outcomeOf(name, stage) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const count = await Promise.resolve()
    .then(stage)
    .catch((error) => {
      console.error(error);
      return countOfCheck(`${name}: ${error.message}`, false);
    });
  return { stage: name, ...count, seconds: Math.round((performance.now() - start) / 1000) };
}

const outcomes = [];
if (await installIfNeeded()) {
  for (const [name, stage] of Object.entries(stages)) outcomes.push(await outcomeOf(name, stage));
} else {
  outcomes.push({
    stage: "install",
    ...countOfCheck("install: the packages could not be installed", false),
    seconds: 0,
  });
}

const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
const failures = outcomes.flatMap((outcome) => outcome.failures);
if (failures.length > 0)
  console.log(`\nFailed:\n${failures.map((name) => `  ✗ ${name.replace(root, "")}`).join("\n")}`);
for (const sentence of outcomes.flatMap(({ told = [] }) => told)) console.log(`\n${sentence}`);
console.log();
for (const { stage, passed, failed, skipped, notShown = 0, seconds } of outcomes) {
  const extra = [
    [skipped, "skipped"],
    [notShown, "not shown"],
  ].flatMap(([count, word]) => (count > 0 ? `, ${count} ${word}` : []));
  console.log(
    `${stage.padEnd(10)}${String(passed).padStart(6)} passed${String(failed).padStart(6)} failed${String(seconds).padStart(6)} s${extra.join("")}`,
  );
}
process.exitCode = total("failed") > 0 ? 1 : 0;
console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
