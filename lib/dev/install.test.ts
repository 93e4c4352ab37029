import { expect, it } from "vitest";
import { missingDirectly, missingPackages, nativePackages } from "./install.mjs";

const wanted = {
  "": {},
  "node_modules/a": { version: "1.0.0" },
  "node_modules/b": { version: "2.0.0" },
  "node_modules/b-for-another-system": { version: "2.0.0", optional: true },
};

it("finds nothing missing when all is installed at the locked versions", () => {
  const installed = { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0" } };
  expect(missingPackages(wanted, installed)).toEqual([]);
});

it("names what is absent and what has another version", () => {
  expect(missingPackages(wanted, { "node_modules/a": { version: "0.9.0" } })).toEqual([
    "node_modules/a",
    "node_modules/b",
  ]);
});

const lock = {
  "": { dependencies: { a: "1.0.0" }, devDependencies: { b: "2.0.0" } },
  "node_modules/a": {
    version: "1.0.0",
    optionalDependencies: { "a-linux-x64-gnu": "1.0.0", "a-linux-x64-musl": "1.0.0", "@a/darwin-arm64": "1.0.0" },
  },
};

it("knows the native packages of a system, and tells the two C libraries of Linux apart", () => {
  expect(nativePackages(lock, { name: "linux-x64", musl: false })).toEqual(["a-linux-x64-gnu"]);
  expect(nativePackages(lock, { name: "darwin-arm64", musl: false })).toEqual(["@a/darwin-arm64"]);
  expect(nativePackages(lock, { name: "darwin-x64", musl: false })).toEqual([]);
});

it("without a lockfile for the system, asks for the project's own versions and the native packages", () => {
  const installed = { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.9.0" } };
  expect(missingDirectly(lock, ["@a/darwin-arm64"], installed)).toEqual(["b", "@a/darwin-arm64"]);
});
