import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./root.mjs";
import { run, runPackage } from "./run.mjs";

const sources = ["app", "components", "lib", "public"];
const settings = [
  "instrumentation-client.ts",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "postcss.config.mjs",
  "server.ts",
  "tsconfig.json",
];
const site = join(root, "site");
const stamp = join(site, "source-hash");

/** What a build leaves to be run. */
export const builtServer = pathToFileURL(join(site, "server.mjs"));

/** Builds the app unless the last build was made from exactly these sources. */
export async function buildIfNeeded() {
  const hash = sourceHash(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return true;
  console.log("Building …");
  // It needs what may not have been installed when this file was read.
  const { packStyles, packVendored } = await import("./pack.mjs");
  await Promise.all([packVendored(), packStyles()]);
  const env = { NODE_ENV: "production" };
  const exported = await runPackage("next/dist/bin/next", ["build"], { env });
  if (exported !== 0) return false;
  const made = await run(process.execPath, ["--import", "tsx", "lib/site/build/main.ts", hash], { env });
  return made === 0;
}

/** The same sources are the same build, so that instances built apart can serve one browser. */
export const buildId = (/** @type {string} */ hash) => hash.slice(0, 20);

/** A hash of the names and contents of everything that goes into a build. */
export function sourceHash(folder) {
  const hash = createHash("sha256");
  const files = [...sources.flatMap((name) => filesBelow(folder, name)), ...settings];
  for (const file of files.filter((name) => existsSync(join(folder, name)))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesBelow(folder, name) {
  if (!existsSync(join(folder, name))) return [];
  return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join("/"))
    .sort();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exit((await buildIfNeeded()) ? 0 : 1);
}
