import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { npm } from "./install.mjs";
import { root } from "./root.mjs";
import { run } from "./run.mjs";
import { siteDifferences } from "./same-site.mjs";

const timeout = 5 * 60_000;
const signals = ["SIGINT", "SIGTERM"];

/**
 * Builds the same sources once more, in a folder of another name with packages of its own, and names what comes out
 * otherwise than here. Who builds this checkout elsewhere has to get the bytes that a server serves: else `npm run verify`
 * could show nothing. Needs a build of this folder.
 * @returns {Promise<string[]>}
 */
export async function differencesOfSecondBuild() {
  // The name under which the file system knows it: tools compare it with the one that they were started by.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "network-handoff-built-a-second-time-")));
  // Of another length than this folder's, in case a path got into a file.
  const copy = join(folder, folder.length + "/copy/".length === root.length ? "a-copy" : "copy");
  // What was stopped may go on writing for a moment.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  const stop = () => {
    remove();
    process.exit(1);
  };
  for (const signal of signals) process.once(signal, stop);
  try {
    copySources(copy);
    const options = { cwd: copy, timeout };
    if ((await npm(["ci", "--include=dev", "--prefer-offline", "--loglevel=error"], options)) !== 0)
      return ["the packages could not be installed a second time"];
    if ((await run(process.execPath, ["lib/dev/build.mjs"], options)) !== 0) return ["the second build failed"];
    return differences(join(root, "site"), join(copy, "site"));
  } finally {
    for (const signal of signals) process.off(signal, stop);
    remove();
  }
}

const notSources = new Set(["node_modules", ".git", ".next", ".cache", ".data", "out", "site", "site.new", "site.old"]);

/** What a clone would hold, with the changes that are not committed yet. */
function copySources(to) {
  const git = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const listed = spawnSync("git", git, { cwd: root, encoding: "utf8" });
  // Unpacked inside another repository, git would list that one's files.
  if (!existsSync(join(root, ".git")) || listed.status !== 0) {
    cpSync(root, to, { recursive: true, filter: (path) => !notSources.has(path.slice(root.length)) });
    return;
  }
  const names = listed.stdout.split("\0").filter((name) => name !== "" && existsSync(join(root, name)));
  for (const name of names) cpSync(join(root, name), join(to, name));
}

function differences(here, there) {
  const read = (site, file) => readFileSync(join(site, file), "utf8");
  const lists = [here, there].map((site) => JSON.parse(read(site, "list.json")));
  // What everybody may compare, and what the server runs.
  const whole = ["files/.well-known/handoff-files.json", "server.mjs"];
  const other = whole.filter((file) => read(here, file) !== read(there, file));
  return [...siteDifferences(lists[0], lists[1]), ...other.map((file) => `site/${file} has other bytes there`)];
}
