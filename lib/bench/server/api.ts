/** How many sheets a second the server keeps and hands out, and what that costs it in memory. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { childServer } from "@/lib/bench/child-server";
import { startPostgres } from "@/lib/store/postgres.testing";
import { creating, type Load, reading } from "./asking";
import { load } from "./load";
import { memoryOf } from "./memory";

export type StoreName = "SQLite" | "PostgreSQL";
export type ApiFigures = {
  /** Ours and the bare server, one of each in a round. */
  calls: readonly { call: "reading" | "creating"; ours: readonly Load[]; bare: readonly Load[] }[];
  /** Of ours, in bytes: after 50,000 and after 100,000 readings more. */
  memory: { half: number; full: number };
};

/** The two take turns, so that noise hits both. Undefined where the store can't be started. */
export async function apiFigures(name: StoreName, rounds: number): Promise<ApiFigures | undefined> {
  const postgres = name === "PostgreSQL" ? await startPostgres() : undefined;
  if (name === "PostgreSQL" && !postgres) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "handoff-bench-"));
  const started: { stop: () => Promise<void> }[] = [];
  const start = async (script: string, own: string) => {
    const DATABASE_URL = (await postgres?.newDatabase()) ?? "";
    const server = await childServer(script, { RATE_LIMITS: "off", DATA_DIR: join(folder, own), DATABASE_URL });
    started.push(server);
    return server;
  };
  try {
    const ours = await start("site/server.mjs", "ours");
    const bare = await start("lib/bench/server/bare.ts", "bare");
    const askings = {
      reading: { ours: await reading(ours.url), bare: await reading(bare.url) },
      creating: { ours: creating(), bare: creating() },
    };
    const calls: { call: "reading" | "creating"; ours: Load[]; bare: Load[] }[] = [];
    for (const call of ["reading", "creating"] as const) {
      const seen = { call, ours: [] as Load[], bare: [] as Load[] };
      const asking = askings[call];
      // The first round only warms the two up.
      for (let round = 0; round <= rounds; round++) {
        const own = await load(ours.url, asking.ours, { seconds: 2 });
        const least = await load(bare.url, asking.bare, { seconds: 2 });
        if (round === 0) continue;
        seen.ours.push(own);
        seen.bare.push(least);
      }
      calls.push(seen);
    }
    await load(ours.url, askings.reading.ours, { requests: 50_000 });
    const half = await memoryOf(ours);
    await load(ours.url, askings.reading.ours, { requests: 50_000 });
    return { calls, memory: { half, full: await memoryOf(ours) } };
  } finally {
    await Promise.all(started.map((server) => server.stop()));
    await postgres?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
