import { expect, it } from "vitest";
import { siteDifferences } from "./same-site.mjs";

const file = (path: string, sha256 = "1", policy = "none") => ({ path, sha256, headers: { policy } });
const site = { build: "b", files: [file("/"), file("/a.js")] };

it("finds nothing between two builds of the same, whatever is kept beside one of them", () => {
  const other = { ...structuredClone(site), earlier: [{ build: "a", files: [file("/old.js")] }] };
  expect(siteDifferences(site, other)).toEqual([]);
});

it.each([
  ["another build", { ...site, build: "c" }, "the build is b here and c there"],
  ["a file that is missing", { ...site, files: [file("/")] }, "/a.js is not there"],
  ["a file too many", { ...site, files: [...site.files, file("/b.js")] }, "/b.js is there only"],
  ["other content", { ...site, files: [file("/"), file("/a.js", "2")] }, "/a.js has another sha256 there"],
  ["other headers", { ...site, files: [file("/"), file("/a.js", "1", "all")] }, "/a.js has another headers there"],
])("names %s", (_what, there, sentence) => expect(siteDifferences(site, there)).toEqual([sentence]));
