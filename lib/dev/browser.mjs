import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run, runPackage } from "./run.mjs";

const known = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a Chromium that is on this machine: the named one, an installed one, or Playwright's own download. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const { chromium } = await import("@playwright/test");
  return [...known, chromium.executablePath()].find((path) => existsSync(path));
}

/** Finds a Chromium, or installs one; undefined when neither is possible. */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found || process.env.CHROMIUM_PATH) return found;
  console.log("Installing a browser for the tests …");
  await runPackage("@playwright/test/cli.js", ["install", "chromium"], { timeout: 300_000 });
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const patience = ["-o", "DPkg::Lock::Timeout=300"];
    await run("apt-get", [...patience, "update"], { env });
    await run("apt-get", [...patience, "install", "-y", "chromium"], { env });
  }
  return findBrowser();
}
