/** A tab from before an update goes on asking for the files of its own build, so they stay beside the new ones for a while. */
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SiteFile, SiteList } from "@/lib/site/list";

/** So many builds are kept beside the newest. */
export const EARLIER_BUILDS = 3;

type Earlier = SiteList["earlier"];

/** What is to be kept of the site that the new build replaces. */
export function earlierOf(before: SiteList | undefined, build: string): Earlier {
  if (!before) return [];
  const last = { build: before.build, files: before.files.filter(({ path }) => path.startsWith("/_next/static/")) };
  return [last, ...before.earlier].filter((one) => one.build !== build).slice(0, EARLIER_BUILDS);
}

/**
 * Copies them from folder to folder, with their compressed copies, and tells which of them are there now. What the new build
 * has too is there already; what somebody took away is not missed.
 */
export function keepEarlier(earlier: Earlier, from: string, to: string): Earlier {
  return earlier.map(({ build, files }) => ({
    build,
    files: files.filter((file) => {
      for (const name of namesOf(file)) keep(name, from, to);
      return namesOf(file).every((name) => existsSync(join(to, name)));
    }),
  }));
}

const namesOf = ({ file, compressed }: SiteFile) => [file, ...compressed.map((ending) => `${file}.${ending}`)];

function keep(name: string, from: string, to: string): void {
  if (existsSync(join(to, name)) || !existsSync(join(from, name))) return;
  mkdirSync(dirname(join(to, name)), { recursive: true });
  copyFileSync(join(from, name), join(to, name));
}
