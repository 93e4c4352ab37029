/** How long somebody waits who starts the app: from the command to the first answer. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launched } from "@/lib/bench/child-server";
import { median } from "@/lib/bench/statistics";

/** The median in milliseconds of `npm start`, with everything installed and built. */
export async function startTime(rounds: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "handoff-bench-"));
  const times: number[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      const server = await launched("npm", ["start"], { DATA_DIR: join(folder, String(round)) });
      const answer = await fetch(server.url);
      await answer.text();
      times.push(performance.now() - start);
      await server.stop();
    }
    return median(times);
  } finally {
    // The app may still be closing its store there, behind the npm that has ended.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}
