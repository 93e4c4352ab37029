import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "./root.mjs";

const fresh = mkdtempSync(join(tmpdir(), "network-handoff-fresh-"));

beforeAll(() => {
  cpSync(join(root, "lib/dev"), join(fresh, "lib/dev"), { recursive: true });
  cpSync(join(root, "package.json"), join(fresh, "package.json"));
});

afterAll(() => rmSync(fresh, { recursive: true, force: true }));

it.each(["start.mjs", "test.mjs", "verify.mjs"])(
  "what %s reads in a fresh clone needs no package to be installed",
  (command) => {
    const text = readFileSync(join(root, "lib/dev", command), "utf8");
    const read = [...text.matchAll(/import\("(\.\/[\w-]+\.mjs)"\)/g)].map(([, name]) => name);
    expect(read.length).toBeGreaterThan(2);
    const program = `await Promise.all(${JSON.stringify(read)}.map((name) => import(name)));`;
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: join(fresh, "lib/dev"),
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  },
);

const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
const programs = Object.entries(scripts).filter(([, command]) => /(?<!config)\.ts\b/.test(command));

it("has programs in TypeScript that people call", () => {
  expect(programs.map(([name]) => name)).toEqual(expect.arrayContaining(["handoff", "backup", "restore", "bench"]));
});

it.each(programs)("npm run %s in a fresh clone says in a sentence what is missing, and exits 1", (_name, command) => {
  const [program = "", ...args] = command.split(" ");
  expect(program).toBe("node");
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: fresh, encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^The packages are not installed yet\. .+\.\n$/);
});
