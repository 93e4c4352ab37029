import { createServer, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Env, readEnv } from "@/lib/env/env";
import { type Handle, refuseMalformed, requestListener } from "./listener";
import type { LogEntry } from "./request-log";
import { closeGracefully } from "./shutdown";

let server: Server;
let logged: LogEntry[];

const env = (record: Record<string, string> = {}): Env => {
  const reading = readEnv({ NODE_ENV: "production", ...record });
  if (!reading.ok) throw new Error(reading.faults.join());
  return reading.env;
};

async function serve(handle: Handle, settings = env()): Promise<void> {
  server.on(
    "request",
    requestListener(handle, settings, (entry) => logged.push(entry)),
  );
  server.on("clientError", refuseMalformed);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}

type Answer = { status: number | undefined; headers: Record<string, unknown>; body: string };

function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port: portOf(server), path, headers }, (answer) => {
      text(answer).then((body) => resolve({ status: answer.statusCode, headers: answer.headers, body }), reject);
    })
      .on("error", reject)
      .end();
  });
}

function portOf(listening: Server): number {
  const address: AddressInfo | string | null = listening.address();
  return typeof address === "object" && address ? address.port : 0;
}

beforeEach(() => {
  server = createServer();
  logged = [];
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe("requestListener", () => {
  it("hands the same nonce to the page and to the browser, a new one each time", async () => {
    await serve(async (incoming, response) => {
      response.end(incoming.headers["content-security-policy"]);
    });
    const first = await get("/", { "content-security-policy": "script-src 'nonce-forged'" });
    const second = await get("/");
    expect(first.body).toBe(first.headers["content-security-policy"]);
    expect(first.body).toMatch(/'nonce-[A-Za-z0-9+/]{22}=='/);
    expect(second.body).not.toBe(first.body);
  });

  it("answers a failure without its details, with all headers", async () => {
    await serve(async () => {
      throw new Error("the secret cause");
    });
    const answer = await get("/api/health");
    expect(answer).toMatchObject({ status: 500, body: "Something went wrong.\n" });
    expect(answer.headers).toMatchObject({
      "cache-control": "no-store",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "x-content-type-options": "nosniff",
    });
  });

  it("logs one line without query, headers or the path of a link", async () => {
    await serve(async (_incoming, response) => {
      response.end("hello");
    });
    await get("/s/abc?office=secret", { authorization: "Bearer secret" });
    await expect.poll(() => logged).toHaveLength(1);
    expect(logged[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      method: "GET",
      path: "/s/…",
      status: 200,
      ms: expect.any(Number),
      bytes: expect.any(Number),
    });
    expect(logged[0]?.bytes).toBeGreaterThan(5);
  });

  it("logs also what has let go of its connection when it ends", async () => {
    await serve(async (incoming, response) => {
      Object.defineProperty(incoming, "socket", { value: null });
      response.end("hello");
    });
    await get("/");
    await expect.poll(() => logged).toMatchObject([{ status: 200, bytes: expect.any(Number) }]);
  });

  it("promises HTTPS when the public address has it", async () => {
    await serve(async (_incoming, response) => void response.end(), env({ PUBLIC_URL: "https://handoff.example.org" }));
    expect((await get("/")).headers).toHaveProperty("strict-transport-security");
  });

  it.each(["TRACE", "PROPFIND"])("refuses a %s itself, with all headers", async (method) => {
    await serve(async () => {
      throw new Error("handed on");
    });
    const socket = connect(portOf(server), "127.0.0.1");
    socket.end(`${method} /api/shares HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1.1 405 Method Not Allowed\r\n/);
    expect(answer).toContain("Allow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    expect(answer).toContain("X-Content-Type-Options: nosniff");
  });

  it("refuses what is not HTTP with all headers", async () => {
    await serve(async (_incoming, response) => void response.end());
    const socket = connect(portOf(server), "127.0.0.1");
    socket.end("no such thing\r\n\r\n");
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain("X-Content-Type-Options: nosniff");
    expect(answer).toContain("Content-Security-Policy: default-src 'none'");
  });
});

describe("closeGracefully", () => {
  it("lets a request in flight finish and takes no new one", async () => {
    let finish = () => {};
    let started = () => {};
    const inFlight = new Promise<void>((resolve) => {
      started = resolve;
    });
    await serve(async (_incoming, response) => {
      finish = () => response.end("late but whole");
      started();
    });
    const answer = get("/");
    await inFlight;
    const closed = closeGracefully(server);
    await expect(get("/")).rejects.toThrow(/ECONNREFUSED|socket hang up/);
    finish();
    expect((await answer).body).toBe("late but whole");
    expect(await closed).toBe(true);
  });

  it("ends what does not finish in time", async () => {
    await serve(() => new Promise(() => {}));
    const started = new Promise((resolve) => server.once("request", resolve));
    const answer = get("/").catch((error: unknown) => error);
    await started;
    expect(await closeGracefully(server, 20)).toBe(false);
    expect(await answer).toBeInstanceOf(Error);
  });
});
