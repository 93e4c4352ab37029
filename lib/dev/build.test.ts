import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sourceHash } from "./build.mjs";

const folder = mkdtempSync(join(tmpdir(), "build-"));

beforeAll(() => {
  mkdirSync(join(folder, "app/offices"), { recursive: true });
  writeFileSync(join(folder, "app/page.tsx"), "page");
  writeFileSync(join(folder, "package.json"), "{}");
});

afterAll(() => rmSync(folder, { recursive: true }));

it("stays the same while no source changes", () => {
  const before = sourceHash(folder);
  writeFileSync(join(folder, "app/page.test.ts"), "a test is not built");
  writeFileSync(join(folder, "README.md"), "nor is a document");
  expect(sourceHash(folder)).toBe(before);
});

it.each([
  ["a source changes", () => writeFileSync(join(folder, "app/page.tsx"), "other")],
  ["a source is added", () => writeFileSync(join(folder, "app/offices/page.tsx"), "new")],
  ["a source is renamed", () => renameSync(join(folder, "app/page.tsx"), join(folder, "app/layout.tsx"))],
  ["a setting changes", () => writeFileSync(join(folder, "package.json"), "{ }")],
])("changes when %s", (_name, change) => {
  const before = sourceHash(folder);
  change();
  expect(sourceHash(folder)).not.toBe(before);
});
