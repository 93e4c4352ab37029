import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { run } from "./run.mjs";

/**
 * Brings node_modules to what the lockfile says; does nothing when it is there already. `npm ci` would refuse
 * a lockfile that lists the native packages of one system only, so it is `npm install`, kept from changing any file.
 */
export async function installIfNeeded() {
  const wanted = packagesIn("package-lock.json");
  if (wanted && missingPackages(wanted, packagesIn("node_modules/.package-lock.json") ?? {}).length === 0) return true;
  console.log("Installing packages …");
  return (await npm(["install", "--include=dev", "--no-save"])) === 0;
}

/**
 * Names the packages that are not installed at the locked version; optional ones depend on the machine.
 * @param {Record<string, { version?: string, optional?: boolean, peer?: boolean }>} wanted
 * @param {Record<string, { version?: string }>} installed
 */
export function missingPackages(wanted, installed) {
  return Object.keys(wanted).filter(
    (path) => path !== "" && !wanted[path].optional && installed[path]?.version !== wanted[path].version,
  );
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
