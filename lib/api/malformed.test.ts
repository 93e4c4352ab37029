import { Agent, createServer, request, type Server } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readEnv } from "@/lib/env/env";
import { refuseMalformed, requestListener } from "@/lib/server/listener";
import { collectGarbage, scratchFolder } from "@/lib/store/blobs.testing";
import { base64url, createBodyOf, idOf, openApi, ownerToken, putBodyOf, renewBodyOf, send } from "./api.testing";
import { apiApp } from "./app";

const scratch = scratchFolder();
const service = openApi(join(scratch.path, "data"));

let server: Server;
let port: number;
const failures: unknown[] = [];

beforeAll(async () => {
  const reading = readEnv({ NODE_ENV: "production" });
  if (!reading.ok) throw new Error(reading.faults.join());
  server = createServer();
  const log = (entry: Record<string, unknown>) => {
    if (entry.level === "error") failures.push(entry);
  };
  server.on("request", requestListener({ api: apiApp({ service, publicUrl: undefined }), log }, reading.env));
  server.on("clientError", refuseMalformed);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
  for (const office of offices) await send("POST", "", { body: createBodyOf(office) });
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await service.close();
  scratch.remove();
});

/** Chance that can be had again; a library's shrinking is of no use here, and its making of values takes longer. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
type Roll = ReturnType<typeof dice>;

function pick<Item>(roll: Roll, items: readonly [Item, ...Item[]]): Item {
  return items[roll(items.length)] ?? items[0];
}

const junk = [
  "\0",
  "é",
  "🔑",
  "\ud800",
  "../",
  "%00",
  '"',
  "\\",
  "AAAA",
  " ",
  "{}",
  "[",
  "-1",
  "null",
  "9".repeat(30),
] as const;

/** Whole most of the time, so that a request gets past the first check and fails at a later one. */
function damaged(roll: Roll, whole: string): string {
  const at = roll(whole.length + 1);
  const kind = roll(14);
  if (kind === 0) return whole.slice(0, at);
  if (kind === 1) return whole.slice(0, at) + pick(roll, junk) + whole.slice(at);
  if (kind === 2) return whole.slice(0, at) + pick(roll, junk) + whole.slice(at + 1);
  if (kind === 3) return pick(roll, junk).repeat(roll(4));
  return whole;
}

const offices = Array.from({ length: 40 }, (_, index) => `office ${index}`);
const whole = new Map(
  offices.map((office) => {
    const bodies = [createBodyOf(office), renewBodyOf(office), { expiresInDays: 90 }, putBodyOf(office)];
    return [
      office,
      { id: idOf(office), token: base64url(ownerToken(office)), bodies: bodies.map((body) => JSON.stringify(body)) },
    ];
  }),
);
const hopeless = ["", "[".repeat(20_000), " ".repeat(200_000), '{"__proto__":{"id":1}}', "\ufeff{}", "1e999"] as const;

type Attempt = { method: string; path: string; headers: Record<string, string>; body: string };

function attemptOf(roll: Roll): Attempt {
  const { id = "", token = "", bodies = [] } = whole.get(`office ${roll(offices.length)}`) ?? {};
  const place = pick(roll, ["", `/${id}`, `/${id}/plan`, `/${id}/work`, `/${id}/work`, `/${idOf("nobody")}`]);
  const headers = {
    authorization: damaged(roll, `Bearer ${token}`),
    "content-type": damaged(roll, "application/json"),
    "if-match": roll(5) === 0 ? "" : damaged(roll, '"1"'),
    "if-none-match": roll(5) === 0 ? damaged(roll, '"o1-1-1-x"') : "",
    "content-encoding": roll(20) === 0 ? "gzip" : "",
    "x-forwarded-for": damaged(roll, "203.0.113.7"),
  };
  return {
    method: pick(roll, ["GET", "HEAD", "POST", "PUT", "PUT", "PATCH", "PATCH", "DELETE", "OPTIONS"]),
    path: `/${encodeURI(damaged(roll, `api/shares${place}`).toWellFormed())}`,
    headers: Object.fromEntries(
      Object.entries(headers).flatMap(([name, value]) =>
        value ? [[name, value.replace(/[^\x20-\x7e\x80-\xff]/g, "?")]] : [],
      ),
    ),
    body: roll(10) === 0 ? pick(roll, hopeless) : damaged(roll, bodies[roll(bodies.length)] ?? ""),
  };
}

function rawOf(roll: Roll): Uint8Array {
  const line = damaged(roll, "PUT /api/shares/x/work HTTP/1.1");
  const header = damaged(roll, "Content-Length: 20");
  const bytes = Buffer.from(`${line}\r\nHost: x\r\n${header}\r\n\r\n{`);
  return roll(3) === 0 ? bytes.map((byte) => (roll(8) === 0 ? roll(256) : byte)) : bytes;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

function attempt({ method, path, headers, body }: Attempt) {
  return new Promise<number>((resolve, reject) => {
    const outgoing = request({ agent, port, method, path, headers }, (answer) => {
      text(answer).then(() => resolve(answer.statusCode ?? 0), reject);
    });
    // An answer that came before the whole body was sent may end the connection under it.
    outgoing.on("error", (error) =>
      "code" in error && /ECONNRESET|EPIPE/.test(String(error.code)) ? resolve(0) : reject(error),
    );
    outgoing.end(["GET", "HEAD"].includes(method) ? undefined : body);
  });
}

function attemptRaw(bytes: Uint8Array): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  socket.end(bytes);
  return text(socket).catch(() => "");
}

async function inTurn<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}

async function heapUsed(): Promise<number> {
  await collectGarbage();
  return process.memoryUsage().heapUsed;
}

// Generous, for a machine that is busy with other things.
const patience = 240_000;

it.each([
  "GET /api/%",
  "GET /api/%E0%A4%A",
  "GET /api/shares/%",
  "GET /api/shares/%E0%A4%A",
  "PUT /api/shares/%ff/work",
  "GET /api/shares/%2e%2e/%2e%2e/s",
  "GET /api//shares/%00",
  "OPTIONS /api/health",
  "PUT /api/address",
])("%s is refused by name", async (start) => {
  const answer = await attemptRaw(Buffer.from(`${start} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
  expect(answer).toMatch(/^HTTP\/1.1 4\d\d /);
  expect(answer).toMatch(/"error":{"code":"[a-z-]+","message":"/);
});

it(
  "10,000 malformed requests: each refused by name, no failure, nothing kept of them",
  async () => {
    const statuses = new Map<number, number>();
    const roll = dice(7);
    const times = <Item>(count: number, make: () => Item) => Array.from({ length: count }, make);
    const shoot = async () => {
      await inTurn(
        times(900, () => attemptOf(roll)),
        async (one) => {
          const status = await attempt(one);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        },
      );
      await inTurn(
        times(100, () => rawOf(roll)),
        async (bytes) => {
          expect(await attemptRaw(bytes)).not.toMatch(/^HTTP\/1.1 5/);
        },
      );
    };
    for (const _ of times(2, () => 0)) await shoot();
    const before = await heapUsed();
    for (const _ of times(8, () => 0)) await shoot();
    const grown = (await heapUsed()) - before;

    expect(failures).toEqual([]);
    expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
    // The attempts reach every check, not only the first.
    for (const status of [200, 400, 404, 405, 409, 410, 413, 415, 428])
      expect([status, statuses.get(status) ?? 0]).not.toEqual([status, 0]);
    expect(grown).toBeLessThan(16_000_000);
  },
  patience,
);
