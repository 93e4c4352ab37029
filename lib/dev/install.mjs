import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

/**
 * Brings node_modules to exactly what the lockfile says; does nothing when it is there already.
 *
 * The lockfile is the only way in: `npm ci` refuses one that does not fit package.json, and any package whose hash is
 * another than the locked one. It begins by emptying node_modules, so whatever an attempt left half done is gone at the next.
 */
export async function installIfNeeded() {
  if (isInstalled(root)) return true;
  console.log("Installing packages …");
  return (await npm(["ci", "--include=dev"])) === 0;
}

/** Whether a folder's node_modules hold what its lockfile names. */
export function isInstalled(folder) {
  const wanted = packagesIn(join(folder, "package-lock.json"));
  const installed = packagesIn(join(folder, "node_modules/.package-lock.json"));
  // npm's own note of what it installed may outlive the packages, when their removal was cut short.
  const isThere = (path) => existsSync(join(folder, path, "package.json"));
  return (
    wanted !== undefined && missingPackages(wanted, installed ?? {}, { isThere, machine: thisMachine() }).length === 0
  );
}

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */

/**
 * Names the packages that are not installed at the locked version. Of optional ones only the native packages of this
 * machine are wanted: npm goes on in silence where one of them could not be fetched.
 * @param {Record<string, LockEntry>} wanted
 * @param {Record<string, LockEntry>} installed
 * @param {{ isThere: (path: string) => boolean, machine: { os: string, cpu: string, libc: string } }} here
 */
export function missingPackages(wanted, installed, { isThere, machine }) {
  const isWanted = (entry) => !entry.optional || isNativeOf(machine, entry);
  const isInstalledAs = (path) => installed[path]?.version === wanted[path].version && isThere(path);
  return Object.keys(wanted).filter((path) => path !== "" && isWanted(wanted[path]) && !isInstalledAs(path));
}

function isNativeOf(machine, { os, cpu, libc }) {
  return os?.includes(machine.os) && cpu?.includes(machine.cpu) && (libc?.includes(machine.libc) ?? true);
}

function thisMachine() {
  const glibc = process.report?.getReport().header.glibcVersionRuntime;
  return { os: process.platform, cpu: process.arch, libc: glibc ? "glibc" : "musl" };
}

function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** The npm that runs us, if one does: the one on the path may be another. */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  if (script?.endsWith("npm-cli.js")) return run(process.execPath, [script, ...args], options);
  // On Windows it is a script of the shell's.
  return run("npm", args, { ...options, shell: process.platform === "win32" });
}
