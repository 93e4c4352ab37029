/** How many sheets a second the server keeps and hands out, and what that costs it in memory. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { childServer } from "@/lib/bench/child-server";
import { root } from "@/lib/dev/root.mjs";
import { startPostgres } from "@/lib/store/postgres.testing";
import type { Load } from "./load";

const run = promisify(execFile);

export const CONNECTIONS = [1, 16, 64] as const;
export type Call = "create" | "read";
export type StoreName = "SQLite" | "PostgreSQL";
export type ServerFigures = {
  store: StoreName;
  /** Ours and the bare server, by call and number of connections. */
  loads: readonly { call: Call; connections: number; ours: Load; bare: Load }[];
  /** Of ours, in bytes: after 50,000 and after 100,000 further requests. */
  memory: { half: number; full: number };
};

export async function serverFigures(
  store: StoreName,
  { seconds }: { seconds: number },
): Promise<ServerFigures | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "handoff-bench-"));
  const postgres = store === "PostgreSQL" ? await startPostgres() : undefined;
  if (store === "PostgreSQL" && !postgres) return undefined;
  const settings = async (name: string): Promise<Record<string, string>> => ({
    RATE_LIMITS: "off",
    DATA_DIR: join(folder, name),
    DATABASE_URL: (await postgres?.newDatabase()) ?? "",
  });
  const ours = await childServer("site/server.mjs", await settings("ours"));
  const bare = await childServer("lib/bench/server/bare.ts", await settings("bare"));
  try {
    const loads: ServerFigures["loads"][number][] = [];
    for (const server of [ours, bare]) await loadOf(server.url, { call: "create", connections: 4, seconds: 1 });
    for (const call of ["create", "read"] as const)
      for (const connections of CONNECTIONS) {
        const asked = { call, connections, seconds };
        loads.push({ call, connections, bare: await loadOf(bare.url, asked), ours: await loadOf(ours.url, asked) });
      }
    const half = await memoryAfter(ours, 50_000);
    const full = await memoryAfter(ours, 100_000);
    return { store, loads, memory: { half, full } };
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
    await postgres?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Asked = { call: Call; connections: number; seconds?: number; requests?: number };

async function loadOf(url: string, { call, connections, seconds, requests }: Asked): Promise<Load> {
  const options = { url, call, connections, seconds, requests };
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, String(value)],
  );
  const { stdout } = await run(process.execPath, ["--import", "tsx", "lib/bench/server/load.ts", ...given], {
    cwd: root,
  });
  const load: Load = JSON.parse(stdout);
  if (load.failed > 0) throw new Error(`${load.failed} of ${load.requests} requests failed: ${call} at ${connections}`);
  return load;
}

async function memoryAfter({ url, pid }: { url: string; pid: number }, requests: number): Promise<number> {
  await loadOf(url, { call: "read", connections: 16, requests });
  const { stdout } = await run("ps", ["-o", "rss=", "-p", String(pid)]);
  return Number(stdout) * 1024;
}
