/** `npm run verify -- https://handoff.example.net`: builds this checkout if need be, then compares the server with it. */
import { requireNode } from "./node-version.mjs";

requireNode();

const { installIfNeeded } = await import("./install.mjs");
const { buildIfNeeded } = await import("./build.mjs");
const { run } = await import("./run.mjs");
const { howToVerify, serverAddress } = await import("./server-address.mjs");

const given = process.argv.slice(2);
const [NOTHING_COMPARED, WRONG_USE] = [1, 2];

if (given.length !== 1 || !serverAddress(given[0])) stop(howToVerify, WRONG_USE);
if (!(await installIfNeeded())) stop("The packages could not be installed; the reason stands above.", NOTHING_COMPARED);
if (!(await buildIfNeeded())) stop("This checkout could not be built; the reason stands above.", NOTHING_COMPARED);

process.exitCode = await run(process.execPath, ["--import", "tsx", "lib/site/verify/main.ts", ...given]);

function stop(sentence, code) {
  console.error(sentence);
  process.exit(code);
}
