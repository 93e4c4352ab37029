/** Asks a server as fast as so many connections of Node's own client can. Takes a request and prints a load, as JSON. */
import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";
import { percentile } from "@/lib/bench/statistics";
import { type Asking, ID_DIGITS, ID_END, type Load, newIds } from "./asking";
import type { Span } from "./load";

export type ClientInput = { url: string; asking: Asking; connections: number; span: Span };

const { url, asking, connections, span }: ClientInput = JSON.parse(await text(process.stdin));
const { method, headers, paths, body } = asking;
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const ids = newIds();
let turn = 0;

function ask(): Promise<number> {
  const number = turn++;
  const sent = body?.join(`${ids}${String(number).padStart(ID_DIGITS, "0")}${ID_END}`);
  const length = sent === undefined ? {} : { "Content-Length": sent.length };
  return new Promise((resolve, reject) => {
    const options = { agent, method, headers: { ...headers, ...length } };
    request(url + paths[number % paths.length], options, (response) => {
      response.resume().once("end", () => resolve(response.statusCode ?? 0));
    })
      .on("error", reject)
      .end(sent);
  });
}

const times: number[] = [];
let failed = 0;
let left = "requests" in span ? span.requests : Number.POSITIVE_INFINITY;
const start = performance.now();
const until = start + ("seconds" in span ? span.seconds * 1000 : Number.POSITIVE_INFINITY);

async function connection(): Promise<void> {
  while (left-- > 0 && performance.now() < until) {
    const asked = performance.now();
    const status = await ask().catch(() => 0);
    times.push(performance.now() - asked);
    if (status < 200 || status > 399) failed++;
  }
}

await Promise.all(Array.from({ length: connections }, connection));
const seconds = (performance.now() - start) / 1000;
const load: Load = { perSecond: times.length / seconds, p99: percentile(times, 99), requests: times.length, failed };
console.log(JSON.stringify(load));
agent.destroy();
