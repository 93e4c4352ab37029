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
    "/s%2Fid%23t1.secret%",
    "/%73/id%23t1.secret.x%E0",
    "/s%252Fid%2523t1.secret.x",
    "/api/../s/id%23t1.secret.x",
    "/./s/id",
    "/http:/host/s/id",
    "/s%23t1.secret.x",
  ])("tells nothing of %s", (target) => expect(loggedPath(target)).toBe("/s/…"));

  it("leaves out the query and whatever follows it", () => {
    expect(loggedPath("/offices?name=secret#part")).toBe("/offices");
  });

  it.each(["/sources", "/offices/abc/share", "/static/a.css", "/as/b"])("tells all of %s", (path) =>
    expect(loggedPath(path)).toBe(path),
  );

  it("keeps other paths, also those that cannot be decoded", () => {
    expect(loggedPath("/sources")).toBe("/sources");
    expect(loggedPath("/%E0%A4%A")).toBe("/%E0%A4%A");
  });

  it("cuts what is too long", () => {
    expect(loggedPath(`/${"a".repeat(5000)}`)).toHaveLength(200);
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
