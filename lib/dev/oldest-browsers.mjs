/** The oldest browsers that we promise to work in. README names them; package.json has them for the framework's build. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * Each browser, by browserslist's name, with the oldest version of it: "ios_saf" with "16.0".
 * @type {readonly (readonly [name: string, version: string])[]}
 */
export const oldestBrowsers = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).browserslist.map(oldest);

/**
 * @param {string} line
 * @returns {readonly [name: string, version: string]}
 */
function oldest(line) {
  const [, name, version] = /^(\w+) >= (\d+\.?\d*)$/.exec(line) ?? [];
  if (!name || !version) throw new Error(`package.json: the build can’t read “${line}” in browserslist.`);
  return [name, version];
}
