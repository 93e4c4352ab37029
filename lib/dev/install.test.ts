import { expect, it } from "vitest";
import { missingPackages } from "./install.mjs";

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
