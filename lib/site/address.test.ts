import { describe, expect, it } from "vitest";
import { addressOf, addressOfAny } from "./address";

describe("addressOf", () => {
  it.each([
    ["index.html", "/"],
    ["sources.html", "/sources"],
    ["offices/_/check.html", "/offices/_/check"],
    ["offices/_/check.txt", "/offices/_/check.txt"],
    ["_next/static/chunks/a.js", "/_next/static/chunks/a.js"],
  ])("%s is found at %s", (file, address) => expect(addressOf(file)).toBe(address));
});

describe("addressOfAny", () => {
  const id = "AAAAAAAAAAAAAAAAAAAAAA";

  it.each([
    [`/offices/${id}`, "/offices/_"],
    [`/offices/${id}/check`, "/offices/_/check"],
    [`/offices/${id}.txt`, "/offices/_.txt"],
    [`/offices/${id}/check.txt`, "/offices/_/check.txt"],
    [`/offices/${id}/__next._tree.txt`, "/offices/_/__next._tree.txt"],
    ["/offices/mistyped/check", "/offices/_/check"],
    [`/s/${id}`, "/s/_"],
    [`/s/${id}#t1.secret.x`, "/s/_"],
    [`/s/${id}/t1/secret.x`, "/s/_"],
  ])("%s is served by %s", (path, address) => expect(addressOfAny(path)).toBe(address));

  it.each(["/", "/offices", "/offices.txt", "/s", "/sources", "/officesX/a", "/api/health"])(
    "%s stands for itself",
    (path) => expect(addressOfAny(path)).toBe(path),
  );
});
