import { describe, expect, it } from "vitest";
import { nginxRules } from "./nginx";
import { listOf } from "./rules.testing";

const { http, server } = nginxRules(listOf());

const mapOf = (variable: string) => new RegExp(`map \\S+ \\$${variable} {\\n([^}]*)}`).exec(http)?.[1] ?? "";

describe("nginxRules", () => {
  it("gives each page its own policy, and every other file theirs", () => {
    const policies = mapOf("handoff_content_security_policy");
    expect(policies).toContain(`default "policy of files";`);
    for (const page of ["index", "offices/_", "s/_", "404"])
      expect(policies).toContain(`"/${page}.html" "policy of ${page}.html";`);
  });

  it("lets built files be kept, other files be asked for, and shared sheets not be kept at all", () => {
    const caching = mapOf("handoff_cache_control");
    expect(caching).toContain(`default "no-cache";`);
    expect(caching).toContain(`"~^/_next/static/" "immutable";`);
    expect(caching).toContain(`"/s/_.html" "no-store";`);
  });

  it("adds each header where no location can lose it, and none to what the app answers", () => {
    const names = [...http.matchAll(/^map .* (\$handoff_\w+) {\n([^}]*)}/gm)].filter(([, name = ""]) =>
      server.includes(`${name} always;`),
    );
    expect(names.map(([, name]) => name)).toContain("$handoff_x_robots_tag");
    for (const [, name, values] of names.filter(([, name]) => name !== "$handoff_allow"))
      expect(values, name).toMatch(/"~\^(https )?\/api\/" "";/);
    expect(server).not.toMatch(/^\s+add_header/m);
  });

  it("refuses what it can't write down", () => {
    for (const text of ['say "no"', "a$b", "two\nlines", "back\\slash"])
      expect(() => nginxRules(listOf({ "X-Example": text })), text).toThrow("nginx can't be told");
  });

  it("gives the files of earlier builds what this build's have, which may have changed since", () => {
    const { earlier, ...list } = listOf();
    const changed = earlier.map(({ build, files }) => ({
      build,
      files: files.map((file) => ({ ...file, headers: { "X-Old": "1" }, type: "text/old" })),
    }));
    expect(nginxRules({ ...list, earlier: changed })).toEqual({ http, server });
  });

  it("refuses files of one kind whose headers differ, for one rule is for them all", () => {
    const list = listOf();
    const files = list.files.map((file) => (file.path === "/index.txt" ? { ...file, headers: {} } : file));
    expect(() => nginxRules({ ...list, files })).toThrow("index.txt has other headers");
  });
});
