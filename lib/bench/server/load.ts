/** Asks a server as fast as so many connections can, in a process of its own. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { root } from "@/lib/dev/root.mjs";
import type { Asking, Load } from "./asking";
import type { ClientInput } from "./node-client";
import { hasWrk, wrkLoad } from "./wrk";

/** So long, or at least so many requests. */
export type Span = { seconds: number } | { requests: number };

export const CONNECTIONS = 16;

const wrk = hasWrk();

/** What a line says of its client, since Node's own may be what a server waits for. */
export const client = wrk ? "by wrk" : "by Node’s client, which may be the slower end";

/** Throws when anything was refused: a refusal is quicker than an answer. */
export async function load(url: string, asking: Asking, span: Span): Promise<Load> {
  const seen = wrk ? await byWrk(url, asking, span) : await byNode({ url, asking, connections: CONNECTIONS, span });
  if (seen.failed > 0) throw new Error(`${seen.failed} of ${seen.requests} requests failed: ${asking.method} ${url}`);
  return seen;
}

/** wrk knows no number of requests, so it goes on until there were as many. */
async function byWrk(url: string, asking: Asking, span: Span): Promise<Load> {
  const once = () => wrkLoad(url, asking, { connections: CONNECTIONS, seconds: "seconds" in span ? span.seconds : 2 });
  let all = await once();
  while ("requests" in span && all.requests < span.requests) {
    const more = await once();
    all = { ...more, requests: all.requests + more.requests, failed: all.failed + more.failed };
  }
  return all;
}

async function byNode(input: ClientInput): Promise<Load> {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/bench/server/node-client.ts"], {
    cwd: root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify(input));
  return JSON.parse(await text(child.stdout));
}
