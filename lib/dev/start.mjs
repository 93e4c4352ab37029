import { requireNode } from "./node-version.mjs";

requireNode();

const { installIfNeeded } = await import("./install.mjs");
const { buildIfNeeded, builtServer } = await import("./build.mjs");
const { root } = await import("./root.mjs");

if (!(await installIfNeeded())) stop("The packages could not be installed; the reason stands above.");
if (!(await buildIfNeeded())) stop("The app could not be built; the reason stands above.");

// The server runs in this very process, so that signals reach it.
process.chdir(root);
process.env.NODE_ENV = "production";
await import(builtServer.href);

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
