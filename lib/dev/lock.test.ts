import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./root.mjs";

type Ranges = Record<string, string>;

type Entry = {
  version?: string;
  integrity?: string;
  resolved?: string;
  inBundle?: boolean;
  dependencies?: Ranges;
  devDependencies?: Ranges;
  optionalDependencies?: Ranges;
};

const read = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));
const lock: Record<string, Entry> = read("package-lock.json").packages;
const own: Required<Pick<Entry, "dependencies" | "devDependencies">> = read("package.json");
const packages = Object.entries(lock).filter(([path]) => path !== "");

/** Where a package finds another: beside its own packages, or in a folder further out. */
function found(from: string, name: string): Entry | undefined {
  const inside = lock[`${from}/node_modules/${name}`];
  if (inside || from === "") return inside ?? lock[`node_modules/${name}`];
  return found(from.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ""), name);
}

/** Whether a version is one that was asked for: exactly, by `~` or by `^`. */
function meets(version: string, range: string): boolean {
  if (/^\d/.test(range)) return version === range;
  const [asked, have] = [numbers(range.slice(1)), numbers(version)];
  const firstOfWeight = asked.findIndex((part) => part > 0);
  const fixed = range.startsWith("~") ? 2 : firstOfWeight + 1;
  const isSame = asked.slice(0, fixed).every((part, index) => part === have[index]);
  const later = asked.findIndex((part, index) => part !== have[index]);
  return isSame && (later === -1 || (have[later] ?? 0) > (asked[later] ?? 0));
}

const numbers = (version: string) => version.split("-", 1).join().split(".").map(Number);

describe("the lockfile", () => {
  it("names every optional package that a locked package asks for, on any system, at a version that was asked for", () => {
    const asked = packages.flatMap(([path, entry]) =>
      Object.entries(entry.optionalDependencies ?? {}).map(([name, range]) => ({ path, name, range })),
    );
    expect(asked.length).toBeGreaterThan(100);
    const missing = asked.filter(({ path, name, range }) => !meets(found(path, name)?.version ?? "", range));
    expect(missing).toEqual([]);
  });

  it("holds the hash of every package, but for those that come inside another", () => {
    const without = packages.filter(
      ([, entry]) => !entry.inBundle && !/^sha512-[\w+/]{86}==$/.test(entry.integrity ?? ""),
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it("names no host to fetch packages from", () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it("agrees with package.json, which names exact versions alone", () => {
    const { dependencies, devDependencies } = own;
    expect(lock[""]).toMatchObject({ dependencies, devDependencies });
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(lock[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});

describe("a version that was asked for", () => {
  it.each([
    ["1.2.3", "1.2.3", true],
    ["1.2.4", "1.2.3", false],
    ["2.3.3", "~2.3.3", true],
    ["2.4.0", "~2.3.3", false],
    ["1.9.0", "^1.2.3", true],
    ["1.2.2", "^1.2.3", false],
    ["2.2.3", "^1.2.3", false],
    ["0.4.9", "^0.4.2", true],
    ["0.5.0", "^0.4.2", false],
    ["18.4.0-beta.17", "^18.4.0-beta.17", true],
    ["", "1.2.3", false],
    ["", "^1.2.3", false],
  ])("%j meets %s: %s", (version, range, is) => expect(meets(version, range)).toBe(is));
});
