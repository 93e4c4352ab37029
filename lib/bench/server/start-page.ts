/** How many times a second the server sends the start page, beside nginx with the same files, and what that costs it in memory. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findNginx } from "@/e2e/faults/nginx";
import { childServer } from "@/lib/bench/child-server";
import { median } from "@/lib/bench/statistics";
import { root } from "@/lib/dev/root.mjs";
import { filesOf, siteFolder } from "@/lib/site/places";
import { readList } from "@/lib/site/read-list";
import { startPage } from "./asking";
import { healthInBurst } from "./burst";
import { load } from "./load";
import { memoryOf } from "./memory";
import { nginxWith } from "./nginx";

export type StartPageFigures = {
  /** Requests a second; without nginx where it is not installed. */
  ours: number;
  nginx: number | undefined;
  /** In bytes, after 100,000 requests and those before. */
  memory: number;
  /** Milliseconds, the slowest answer of all rounds. */
  healthInBurst: number;
};

export async function startPageFigures(rounds: number): Promise<StartPageFigures> {
  const folder = mkdtempSync(join(tmpdir(), "handoff-bench-"));
  const ours = await childServer("site/server.mjs", { DATA_DIR: folder });
  const nginx = await nginxIfInstalled();
  try {
    if (nginx) await mustBeAlike(ours.url, nginx.url);
    const seen = { ours: [] as number[], nginx: [] as number[] };
    // The first round only warms the two up.
    for (let round = 0; round <= rounds; round++) {
      const own = await load(ours.url, startPage, { seconds: 3 });
      const least = nginx && (await load(nginx.url, startPage, { seconds: 3 }));
      if (round === 0) continue;
      seen.ours.push(own.perSecond);
      if (least) seen.nginx.push(least.perSecond);
    }
    await load(ours.url, startPage, { requests: 100_000 });
    const memory = await memoryOf(ours);
    const bursts: number[] = [];
    for (let round = 0; round < rounds; round++) bursts.push(await healthInBurst(ours));
    const rates = { ours: median(seen.ours), nginx: nginx && median(seen.nginx) };
    return { ...rates, memory, healthInBurst: Math.max(...bursts) };
  } finally {
    await Promise.all([ours.stop(), nginx?.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function nginxIfInstalled() {
  const program = findNginx();
  if (!program) return undefined;
  const site = join(root, siteFolder);
  const page = readList(site).files.find(({ path }) => path === "/");
  if (!page) throw new Error("The site has no start page.");
  return nginxWith(program, filesOf(site), page);
}

/** Names their own way, and what says when and by whom it was sent. */
const ownHeaders = ["connection", "date", "etag", "keep-alive", "last-modified", "server", "accept-ranges"];

/** Speed is compared of two that send the same. */
async function mustBeAlike(...urls: [ours: string, nginx: string]): Promise<void> {
  const [ours, nginx] = await Promise.all(
    urls.map(async (url) => {
      const answer = await fetch(url, { headers: startPage.headers });
      const headers = [...answer.headers].filter(([name]) => !ownHeaders.includes(name)).sort();
      return JSON.stringify([answer.status, headers, await answer.text()]);
    }),
  );
  if (ours !== nginx) throw new Error("nginx does not send the same start page as the app.");
}
