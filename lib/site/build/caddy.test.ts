import { describe, expect, it } from "vitest";
import { caddyRules } from "./caddy";
import { listOf } from "./rules.testing";

const rules = caddyRules(listOf());

describe("caddyRules", () => {
  it("gives each page its own policy, and every other file theirs", () => {
    expect(rules).toContain(`default "policy of files"`);
    for (const page of ["index", "offices/_", "s/_", "404"])
      expect(rules).toContain(`/${page}.html "policy of ${page}.html"`);
  });

  it("names pages together whose other headers are the same", () => {
    expect(rules).toContain("@pages_0 path /index.html /offices/_.html /404.html\n");
    expect(rules).toContain("@pages_1 path /s/_.html\n");
  });

  it("promises https only where there is https", () => {
    expect(rules.match(/Strict-Transport-Security/g)).toHaveLength(1);
    expect(rules).toMatch(/@https protocol https\nheader @https {\n\tStrict-Transport-Security/);
  });

  it("refuses what it can't write down", () => {
    for (const text of ['say "no"', "{path}", "two\nlines", "back\\slash"])
      expect(() => caddyRules(listOf({ "X-Example": text })), text).toThrow("Caddy can't be told");
  });
});
