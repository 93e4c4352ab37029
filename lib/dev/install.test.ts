import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isInstalled, missingPackages } from "./install.mjs";

const wanted = {
  "": {},
  "node_modules/a": { version: "1.0.0" },
  "node_modules/b": { version: "2.0.0" },
  "node_modules/b-for-another-system": { version: "2.0.0", optional: true },
};
const { "": _root, "node_modules/b-for-another-system": _other, ...installed } = wanted;

describe("what is missing", () => {
  const here = { isThere: () => true, machine: { os: "linux", cpu: "x64", libc: "glibc" } };

  it("is nothing when all is installed at the locked versions", () => {
    expect(missingPackages(wanted, installed, here)).toEqual([]);
  });

  it("is what is absent and what has another version", () => {
    expect(missingPackages(wanted, { "node_modules/a": { version: "0.9.0" } }, here)).toEqual([
      "node_modules/a",
      "node_modules/b",
    ]);
  });

  it("is what npm noted as installed and is not there", () => {
    const isThere = (path: string) => path !== "node_modules/b";
    expect(missingPackages(wanted, installed, { ...here, isThere })).toEqual(["node_modules/b"]);
  });

  it.each([
    [{ os: "linux", cpu: "x64", libc: "glibc" }, ["native-linux-x64-gnu"]],
    [{ os: "linux", cpu: "x64", libc: "musl" }, ["native-linux-x64-musl"]],
    [{ os: "darwin", cpu: "arm64", libc: "musl" }, ["native-darwin-arm64"]],
    [{ os: "win32", cpu: "x64", libc: "musl" }, []],
  ])("on %o is also what npm left out of the packages of that machine", (machine, missing) => {
    const optional = { version: "1.0.0", optional: true };
    const natives = {
      "native-linux-x64-gnu": { ...optional, os: ["linux"], cpu: ["x64"], libc: ["glibc"] },
      "native-linux-x64-musl": { ...optional, os: ["linux"], cpu: ["x64"], libc: ["musl"] },
      "native-darwin-arm64": { ...optional, os: ["darwin"], cpu: ["arm64"] },
    };
    expect(missingPackages({ ...wanted, ...natives }, installed, { ...here, machine })).toEqual(missing);
  });
});

describe("a folder", () => {
  let folder: string;
  const write = (file: string, content: unknown) => {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), JSON.stringify(content));
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "install-"));
    write("package-lock.json", { packages: wanted });
    write("node_modules/.package-lock.json", { packages: installed });
    for (const path of Object.keys(installed)) write(`${path}/package.json`, {});
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("with all packages has nothing to install", () => {
    expect(isInstalled(folder)).toBe(true);
  });

  it.each([
    ["before anything was installed", "node_modules"],
    ["after an install that broke off before npm noted it", "node_modules/.package-lock.json"],
    ["after a removal that broke off", "node_modules/a"],
    ["without a lockfile, which npm then says itself", "package-lock.json"],
  ])("is to be installed %s", (_when, lost) => {
    rmSync(join(folder, lost), { recursive: true });
    expect(isInstalled(folder)).toBe(false);
  });
});
