import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "@/lib/dev/root.mjs";
import { blobNamed, ownerOf, scratchFolder } from "@/lib/store/blobs.testing";
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

/** A disk of its own for one process: root may, and others within a namespace of their own. */
const ways = [["--mount"], ["--user", "--map-root-user", "--mount"]];
const inNamespace = (way: readonly string[], command: string, env: Record<string, string>) =>
  spawnSync("unshare", [...way, "/bin/sh", "-c", command], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
const mount = (folder: string, size: string) => `mount -t tmpfs -o size=${size} tmpfs '${folder}'`;
const way = ways.find((one) => inNamespace(one, mount(scratch.path, "1m"), {}).status === 0);
if (!way) console.warn("A disk of its own can't be mounted here, so what is done on a full one is not tried.");

describe("a disk that is full to the last byte", () => {
  it.skipIf(!way)("refuses what grows by name, and still withdraws, sweeps, reads and starts", () => {
    const folder = join(scratch.path, "small");
    mkdirSync(folder);
    const command = `${mount(folder, "24m")} && exec "${process.execPath}" --import tsx lib/api/full-disk.testing.ts`;
    const { stdout, stderr } = inNamespace(way ?? [], command, { DATA_DIR: folder });
    const said = stdout.split("\n").filter((line) => line !== "");
    expect([said, stderr]).toEqual([
      [
        "create 507 store-full",
        "created many",
        "read 200 ",
        "save 507 store-full",
        ...Array(11).fill("withdraw 204 "),
        "read by a server that was started anew 200 ",
        "swept all",
        "create 201 ",
      ],
      "",
    ]);
  });
});
