import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

/**
 * Brings node_modules to what the lockfile says; does nothing when it is there already.
 *
 * A lockfile lists the native packages of the systems that its registry offered when it was written. `npm ci` refuses
 * one that lists fewer than all, so it is `npm install`, kept from changing any file. On a system whose native packages
 * are not listed npm would silently leave them out; there it installs without the lockfile, by the exact versions of
 * package.json.
 */
export async function installIfNeeded() {
  const wanted = packagesIn("package-lock.json") ?? {};
  const installed = packagesIn("node_modules/.package-lock.json") ?? {};
  const native = nativePackages(wanted, systemOfThisMachine());
  const isLocked = native.every((name) => wanted[`node_modules/${name}`]);
  const missing = isLocked ? missingPackages(wanted, installed) : missingDirectly(wanted, native, installed);
  if (missing.length === 0) return true;
  console.log("Installing packages …");
  return (await npm(["install", "--include=dev", isLocked ? "--no-save" : "--no-package-lock"])) === 0;
}

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {boolean} [optional]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * Names the packages that are not installed at the locked version; optional ones depend on the machine.
 * @param {Record<string, LockEntry>} wanted
 * @param {Record<string, { version?: string }>} installed
 */
export function missingPackages(wanted, installed) {
  return Object.keys(wanted).filter(
    (path) => path !== "" && !wanted[path].optional && installed[path]?.version !== wanted[path].version,
  );
}

/**
 * Names the native packages that some locked package asks for on a system such as "darwin-arm64".
 * @param {Record<string, LockEntry>} wanted
 * @param {{ name: string, musl: boolean }} system
 */
export function nativePackages(wanted, { name, musl }) {
  const asked = Object.values(wanted).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  const isForSystem = (candidate) => new RegExp(`\\b${name}(-|$)`).test(candidate);
  const isForLibc = (candidate) => musl || !candidate.includes("musl");
  return [...new Set(asked)].filter((candidate) => isForSystem(candidate) && isForLibc(candidate));
}

/**
 * Names what is not installed of package.json's own packages and of the native ones.
 * @param {Record<string, LockEntry>} wanted
 * @param {readonly string[]} native
 * @param {Record<string, { version?: string }>} installed
 */
export function missingDirectly(wanted, native, installed) {
  const own = { ...wanted[""]?.dependencies, ...wanted[""]?.devDependencies };
  const stale = Object.keys(own).filter((name) => installed[`node_modules/${name}`]?.version !== own[name]);
  return [...stale, ...native.filter((name) => !installed[`node_modules/${name}`])];
}

function systemOfThisMachine() {
  const glibc = process.report?.getReport().header.glibcVersionRuntime;
  return { name: `${process.platform}-${process.arch}`, musl: process.platform === "linux" && !glibc };
}

function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), "utf8")).packages;
  } catch {
    return undefined;
  }
}

function npm(args) {
  const script = process.env.npm_execpath;
  return script?.endsWith(".js") ? run(process.execPath, [script, ...args]) : run("npm", args);
}
