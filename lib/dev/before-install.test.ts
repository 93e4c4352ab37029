import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { root } from "./root.mjs";

const fresh = mkdtempSync(join(tmpdir(), "network-handoff-fresh-"));

afterAll(() => rmSync(fresh, { recursive: true, force: true }));

it.each(["start.mjs", "test.mjs", "verify.mjs"])(
  "what %s reads in a fresh clone needs no package to be installed",
  (command) => {
    cpSync(join(root, "lib/dev"), join(fresh, "lib/dev"), { recursive: true });
    cpSync(join(root, "package.json"), join(fresh, "package.json"));
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
