import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "@/lib/dev/root.mjs";
import { blobNamed, ownerOf, scratchFolder } from "@/lib/store/fixtures";
import { sqliteStore } from "@/lib/store/sqlite";
import { fileName, loadLibsql, openFile, textOf } from "@/lib/store/sqlite-file";

const scratch = scratchFolder();
afterAll(scratch.remove);

const canLimit = process.platform === "linux" && ["/bin/bash", "/usr/bin/prlimit"].every(existsSync);
/** Both are in util-linux and bash, so on every Linux; elsewhere a process's files can't be limited from outside. */
if (!canLimit) console.warn("A full disk can't be played here: bash and prlimit are missing.");

describe("a full disk", () => {
  it.skipIf(!canLimit)(
    "is told with 503, costs nothing that was acknowledged, and is over once there is room",
    async () => {
      const folder = join(scratch.path, "full");
      const command = `ulimit -S -f 600; exec "$0" "$@"`;
      const child = spawn(
        "/bin/bash",
        ["-c", command, process.execPath, "--import", "tsx", "lib/api/fill.testing.ts"],
        {
          cwd: root,
          env: { ...process.env, DATA_DIR: folder },
        },
      );
      const said: string[] = [];
      for await (const line of createInterface(child.stdout)) {
        if (line.startsWith("{")) continue;
        said.push(line.trim());
        if (!line.startsWith("read")) continue;
        execFileSync("/usr/bin/prlimit", ["--pid", String(child.pid), "--fsize=unlimited:unlimited"]);
        child.stdin.write("go on\n");
      }
      const created = said.filter((line) => line.startsWith("created")).map((line) => line.split(" ")[1] ?? "");
      const rest = said.filter((line) => !line.startsWith("created"));
      const full = `office-${created.length - 3}`;
      expect(rest).toEqual([
        `refused ${full} 503 store-unreachable`,
        `refused ${full} 503 store-unreachable`,
        "read 200",
      ]);
      expect(said.slice(-3).every((line) => line.startsWith("created"))).toBe(true);
      expect(created.length).toBeGreaterThan(20);
      const store = sqliteStore(folder);
      const now = Date.now();
      for (const office of created)
        expect(await store.read(ownerOf(office), now)).toMatchObject({ share: { plan: blobNamed(`${office} plan`) } });
      await store.close();
      const connection = openFile(await loadLibsql(), join(folder, fileName));
      expect(textOf(connection, "integrity_check")).toBe("ok");
      connection.close();
    },
  );
});
