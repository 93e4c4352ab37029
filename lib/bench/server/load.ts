/** Asks a server as fast as so many connections can, in a process of its own. Prints one line of JSON. */
import { createHash, randomBytes } from "node:crypto";
import { Agent, request } from "node:http";
import { parseArgs } from "node:util";
import { percentile } from "@/lib/bench/statistics";
import { BLOB_SIZES, type CreateBody } from "@/lib/share/wire";

export type Load = { perSecond: number; p99: number; requests: number; failed: number };

const { values } = parseArgs({
  options: {
    url: { type: "string", default: "" },
    call: { type: "string", default: "read" },
    connections: { type: "string", default: "1" },
    seconds: { type: "string" },
    requests: { type: "string" },
  },
});
const connections = Number(values.connections);
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
/** Noise of the smallest size, as a sealed sheet of 4 KB is. */
const blob = base64url(randomBytes(BLOB_SIZES[0] ?? 0));
const token = randomBytes(32);

function newShare(): CreateBody {
  const hashes = {
    ownerHash: base64url(createHash("sha256").update(token).digest()),
    techHash: base64url(randomBytes(32)),
  };
  return { id: base64url(randomBytes(16)), ...hashes, plan: blob, work: blob, expiresInDays: 30 };
}

function ask(path: string, body?: CreateBody): Promise<number> {
  const text = body && JSON.stringify(body);
  const headers = text
    ? { "content-type": "application/json", "content-length": text.length }
    : { authorization: `Bearer ${base64url(token)}` };
  return new Promise((resolve, reject) => {
    request(`${values.url}${path}`, { agent, method: text ? "POST" : "GET", headers }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode ?? 0));
    })
      .on("error", reject)
      .end(text);
  });
}

const create = (share = newShare()) => ask("/api/shares", share);

async function prepared(): Promise<() => Promise<number>> {
  if (values.call === "create") return () => create();
  const shares = Array.from({ length: 100 }, newShare);
  for (const share of shares) await create(share);
  let turn = 0;
  return () => ask(`/api/shares/${shares[turn++ % shares.length]?.id}`);
}

const next = await prepared();
const times: number[] = [];
let failed = 0;
let left = Number(values.requests ?? Number.POSITIVE_INFINITY);
const start = performance.now();
const until = start + 1000 * Number(values.seconds ?? Number.POSITIVE_INFINITY);

async function connection(): Promise<void> {
  while (left-- > 0 && performance.now() < until) {
    const asked = performance.now();
    const status = await next().catch(() => 0);
    times.push(performance.now() - asked);
    if (status !== 200 && status !== 201) failed++;
  }
}

await Promise.all(Array.from({ length: connections }, connection));
const seconds = (performance.now() - start) / 1000;
const load: Load = { perSecond: times.length / seconds, p99: percentile(times, 99), requests: times.length, failed };
console.log(JSON.stringify(load));
agent.destroy();
