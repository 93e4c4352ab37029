/**
 * Runs a TypeScript program of ours in this process: `node lib/dev/program.mjs lib/cli/main.ts …`. Before the packages are
 * installed it says so, where Node.js would print where in the code it stopped.
 */
import { pathToFileURL } from "node:url";
import { requireNode } from "./node-version.mjs";

requireNode();

const { join } = await import("node:path");
const { isInstalled } = await import("./install.mjs");
const { root } = await import("./root.mjs");

// The program finds its arguments where Node.js puts them.
const [node, , name, ...given] = process.argv;
const program = join(root, name);
process.argv = [node, program, ...given];

try {
  await import("tsx");
  await import(pathToFileURL(program).href);
} catch (error) {
  const missing = error?.code === "ERR_MODULE_NOT_FOUND" || error?.code === "MODULE_NOT_FOUND";
  if (!missing || isInstalled(root)) throw error;
  console.error("The packages are not installed yet. Run “npm ci” in the folder of Network Handoff, then try again.");
  process.exitCode = 1;
}
