import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./root.mjs";

/** Where a file lies, and what it must not import. */
const forbidden: [from: string, imported: string][] = [
  ["app/page.tsx", "../lib/net/ipv4"],
  ["lib/net/x.ts", "../facts"],
  ["components/fields/x.tsx", "@/app/page"],
  ["components/ui/x.tsx", "@/lib/net/ipv4"],
  ["components/ui/x.tsx", "@/components/fields/text"],
  ["lib/drafts/x.ts", "@/app/page"],
  ["lib/drafts/x.ts", "@/components/ui/button"],
  ["lib/drafts/x.ts", "react"],
  ["lib/drafts/x.ts", "next/headers"],
  ["lib/drafts/x.ts", "@/lib/server/paths"],
  ["lib/drafts/x.ts", "@/lib/env/env"],
  ["lib/drafts/x.ts", "@/lib/dev/root.mjs"],
  ["lib/server/x.ts", "@/components/ui/button"],
  ["lib/net/x.ts", "@/lib/facts"],
  ["lib/net/x.ts", "@/lib/answers"],
  ["lib/net/x.ts", "@/lib/vendor/zod"],
  ["lib/text/x.ts", "@/lib/net/ipv4"],
  ["lib/text/x.ts", "@/lib/answers"],
  ["lib/facts/x.ts", "@/lib/net/ipv4"],
  ["lib/answers/x.ts", "@/lib/steps"],
  ["lib/answers/x.ts", "@/lib/plan/schema"],
  ["lib/steps/x.ts", "@/lib/plan/schema"],
  ["lib/steps/x.ts", "@/lib/services"],
  ["lib/services/x.ts", "@/lib/rules"],
  ["lib/services/x.ts", "@/lib/steps"],
  ["lib/rules/x.ts", "@/lib/jobs"],
  ["lib/rules/x.ts", "@/lib/sheet"],
  ["lib/rules/x.ts", "@/lib/drafts"],
  ["lib/rules/x.ts", "@/lib/cli/main"],
  ["lib/plan/x.ts", "@/lib/rules"],
  ["lib/plan/x.ts", "@/lib/services"],
  ["lib/plan/x.ts", "@/lib/sheet/model"],
  ["lib/plan/x.ts", "@/lib/env/env"],
  ["lib/plan/x.ts", "@/lib/work/schema"],
  ["lib/jobs/x.ts", "@/lib/work/schema"],
  ["lib/jobs/x.ts", "@/lib/sheet"],
  ["lib/jobs/x.ts", "react"],
  ["lib/work/x.ts", "@/lib/sheet"],
  ["lib/work/x.ts", "@/lib/share/wire"],
  ["lib/work/x.ts", "@/lib/store/contract"],
  ["lib/jobs/x.ts", "@/lib/devices/catalogue"],
  ["lib/devices/x.ts", "@/lib/sheet/model"],
  ["lib/devices/x.ts", "@/lib/share/wire"],
  ["lib/devices/nftables/x.ts", "@/lib/cli/main"],
  ["lib/devices/nftables/x.ts", "@/lib/devices/iptables/write"],
  ["lib/share/x.ts", "@/lib/sheet"],
  ["lib/share/x.ts", "@/lib/drafts"],
  ["lib/share/x.ts", "@/lib/store/contract"],
  ["lib/store/x.ts", "@/lib/answers"],
  ["lib/store/x.ts", "@/lib/share/keys"],
  ["lib/store/x.ts", "@/components/ui/button"],
  ["components/technician/x.tsx", "@/lib/store/contract"],
  ["components/technician/x.tsx", "@/lib/env/env"],
  ["lib/sheet/x.ts", "@/lib/share/wire"],
  ["lib/sheet/x.ts", "@/lib/drafts"],
  ["lib/sheet/x.ts", "@/lib/cli/main"],
];

const allowed: [from: string, imported: string][] = [
  ["lib/answers/x.ts", "@/lib/vendor/zod"],
  ["lib/store/x.ts", "@/lib/vendor/zod"],
  ["app/page.tsx", "@/components/ui/button"],
  ["components/fields/x.tsx", "@/lib/answers"],
  ["components/ui/x.tsx", "./icon"],
  ["lib/net/x.ts", "@/lib/net/ipv4"],
  ["lib/answers/x.ts", "@/lib/net/ipv4"],
  ["lib/answers/x.ts", "@/lib/text/invisible"],
  ["lib/steps/x.ts", "@/lib/text/invisible"],
  ["lib/answers/x.ts", "@/lib/facts"],
  ["lib/steps/x.ts", "@/lib/answers"],
  ["lib/services/x.ts", "@/lib/plan/schema"],
  ["lib/rules/x.ts", "@/lib/plan/schema"],
  ["lib/rules/x.ts", "@/lib/services"],
  ["lib/rules/x.ts", "@/lib/plan"],
  ["lib/jobs/x.ts", "@/lib/plan"],
  ["lib/jobs/x.ts", "@/lib/rules"],
  ["lib/work/x.ts", "@/lib/plan"],
  ["lib/work/x.ts", "@/lib/jobs"],
  ["lib/share/x.ts", "@/lib/work/schema"],
  ["lib/sheet/x.ts", "@/lib/work/schema"],
  ["lib/store/x.ts", "@/lib/share/wire"],
  ["lib/drafts/x.ts", "@/lib/share/owner"],
  ["app/api/shares/x.ts", "@/lib/store/open"],
  ["lib/sheet/x.ts", "@/lib/plan/schema"],
  ["lib/server/x.ts", "next"],
];

const copy = realpathSync(mkdtempSync(join(tmpdir(), "arrows-")));
let refused: Map<string, string[]>;

/** Each import gets a file of its own, so that a refusal can be told to belong to it. */
const fileOf = (from: string, index: number) => from.replace(/([^/.]+)(\.tsx?)$/, `$1-${index}$2`);

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}

beforeAll(() => {
  for (const file of ["biome.json", "package.json", "tsconfig.json", ".gitignore"])
    cpSync(join(root, file), join(copy, file));
  for (const [index, [from, imported]] of [...forbidden, ...allowed].entries())
    write(fileOf(from, index), `export { thing } from "${imported}";\n`);
  write("lib/drafts/first.ts", 'import { second } from "@/lib/drafts/second";\n\nexport const first = () => second;\n');
  write("lib/drafts/second.ts", 'import { first } from "./first";\n\nexport const second = () => first;\n');
  for (const file of ["lib/drafts/loud.ts", "components/ui/loud.tsx", "app/loud.tsx"]) write(file, "console.log(1);\n");
  refused = lint();
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true }));

/** For each file in the copy the names of the rules that it breaks. */
function lint(): Map<string, string[]> {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const options = ["lint", "--reporter=github", "--max-diagnostics=none", "."];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: copy, encoding: "utf8" });
  const rules = new Map<string, string[]>();
  for (const [, rule = "", path = ""] of stdout.matchAll(/^::error title=lint\/\w+\/(\w+),file=([^,]+)/gm)) {
    const file = relative(copy, path);
    rules.set(file, [...(rules.get(file) ?? []), rule]);
  }
  return rules;
}

const rulesBrokenBy = (file: string) => refused.get(file) ?? [];

describe("the arrows between the folders", () => {
  it.each(forbidden.map(([from, imported], index) => ({ from, imported, index })))(
    "$from must not import $imported",
    ({ from, index }) => expect(rulesBrokenBy(fileOf(from, index))).toContain("noRestrictedImports"),
  );

  it.each(allowed.map(([from, imported], index) => ({ from, imported, index })))(
    "$from may import $imported",
    ({ from, index }) =>
      expect(rulesBrokenBy(fileOf(from, forbidden.length + index))).not.toContain("noRestrictedImports"),
  );

  it("refuses a circle of imports", () => {
    expect(rulesBrokenBy("lib/drafts/first.ts")).toContain("noImportCycles");
  });

  it.each(["lib/drafts/loud.ts", "components/ui/loud.tsx", "app/loud.tsx"])(
    "%s must not write to the console",
    (file) => {
      expect(rulesBrokenBy(file)).toContain("noConsole");
    },
  );
});
