import { describe, expect, it } from "vitest";
import { isApi, loggedPath, pathOf } from "./paths";

describe("loggedPath", () => {
  it.each([
    "/s/abc",
    "/s/abc%23o1.secret.x",
    "//s/abc",
    "/%73/abc",
    "/s%2Fabc",
    "/S/abc",
    "/s\\abc",
    "http://host/s/abc",
  ])("tells nothing of %s", (target) => expect(loggedPath(pathOf(target))).toBe("/s/…"));

  it("leaves out the query and whatever follows it", () => {
    expect(loggedPath(pathOf("/offices?name=secret#part"))).toBe("/offices");
  });

  it("keeps other paths, also those that cannot be decoded", () => {
    expect(loggedPath(pathOf("/sources"))).toBe("/sources");
    expect(loggedPath(pathOf("/%E0%A4%A"))).toBe("/%E0%A4%A");
  });

  it("cuts what is too long", () => {
    expect(loggedPath(pathOf(`/${"a".repeat(5000)}`))).toHaveLength(200);
  });
});

describe("isApi", () => {
  it.each(["/api/health", "/api", "/%61pi/health", "//api/x"])("holds for %s", (target) =>
    expect(isApi(pathOf(target))).toBe(true),
  );
  it.each(["/", "/apiary", "/s/api", "/_next/static/x.js"])("does not hold for %s", (target) =>
    expect(isApi(pathOf(target))).toBe(false),
  );
});
