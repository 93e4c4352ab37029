import { createServer, request, type Server } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Env, readEnv } from "@/lib/env/env";
import { refuseMalformed, refuseUpgrade, requestListener } from "./listener";
import type { LogEntry } from "./log";
import { closeGracefully } from "./shutdown";
import { siteFiles } from "./site-files";
import { smallSite } from "./small-site.testing";

let server: Server;
let logged: LogEntry[];
type Fetch = Parameters<typeof requestListener>[0]["api"]["fetch"];

const env = (record: Record<string, string> = {}): Env => {
  const reading = readEnv({ NODE_ENV: "production", ...record });
  if (!reading.ok) throw new Error(reading.faults.join());
  return reading.env;
};

const site = smallSite();

const sayHello: Fetch = () => new Response("hello");

async function serve(fetch: Fetch = sayHello, settings = env()): Promise<void> {
  const files = siteFiles(site.folder, { https: settings.publicUrl?.startsWith("https:") ?? false });
  const log = (entry: LogEntry) => logged.push(entry);
  server.on("request", requestListener({ site: files, api: { fetch }, log }, settings));
  server.on("clientError", refuseMalformed);
  server.on("upgrade", refuseUpgrade);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}

type Answer = { status: number | undefined; headers: Record<string, unknown>; body: Buffer };

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port: portOf(server), path, headers, method }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
      answer.on("error", reject);
    })
      .on("error", reject)
      .end();
  });
}

const raw = async (bytes: string) => {
  const socket = connect(portOf(server), "127.0.0.1");
  socket.end(bytes);
  return text(socket);
};

function portOf(listening: Server): number {
  const address = listening.address();
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

describe("a file of the site", () => {
  it("comes with the headers that the build wrote for it", async () => {
    await serve();
    const answer = await ask("/");
    expect(answer).toMatchObject({ status: 200, body: Buffer.from(site.start) });
    expect(answer.headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'",
      "cache-control": "no-cache",
      vary: "Accept-Encoding",
      etag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
    });
    expect(answer.headers).not.toHaveProperty("strict-transport-security");
  });

  it("comes compressed for who takes it so, each form with a tag of its own", async () => {
    await serve();
    const [plain, zipped] = [await ask("/"), await ask("/", { "accept-encoding": "deflate, gzip;q=0.5" })];
    expect(zipped.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(zipped.body).toString()).toBe(site.start);
    expect(zipped.headers.etag).not.toBe(plain.headers.etag);
    for (const refusal of ["gzip;q=0, br;q=0.0", "identity", ""])
      expect((await ask("/", { "accept-encoding": refusal })).headers).not.toHaveProperty("content-encoding");
  });

  it("is not sent again to who has it", async () => {
    await serve();
    const { headers } = await ask("/");
    for (const tag of [headers.etag, `W/${headers.etag}`, `"other", ${headers.etag}`, "*"]) {
      const again = await ask("/", { "if-none-match": String(tag) });
      expect(again).toMatchObject({ status: 304, body: Buffer.from("") });
      expect(again.headers).toMatchObject({ etag: headers.etag, "cache-control": "no-cache" });
    }
    expect((await ask("/", { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("is told of by a HEAD, without its content", async () => {
    await serve();
    const answer = await ask("/", {}, "HEAD");
    expect(answer).toMatchObject({ status: 200, body: Buffer.from("") });
    expect(answer.headers["content-length"]).toBe(String(site.start.length));
  });

  it("stands for every office, and for every link whatever became of it", async () => {
    await serve();
    const office = "/offices/AAAAAAAAAAAAAAAAAAAAAA/check";
    for (const path of [office, "/offices/_/check"]) expect((await ask(path)).body.toString()).toBe(site.check);
    for (const path of ["/s/abc", "/s/abc%23t1.secret.x", "/s/abc/t1.secret/x"])
      expect((await ask(path)).body.toString()).toBe(site.shared);
  });

  it("is found under its address with a slash at the end, by being sent there", async () => {
    await serve();
    const answer = await ask("/sources/?a=b?c");
    expect([answer.status, answer.headers.location]).toEqual([308, "/sources?a=b?c"]);
  });

  it("is the one of an earlier build for a page of that build", async () => {
    await serve();
    expect((await ask("/_next/static/old.js")).body.toString()).toBe("old");
  });

  it("promises HTTPS when the public address has it", async () => {
    await serve(sayHello, env({ PUBLIC_URL: "https://handoff.example.org" }));
    for (const path of ["/", "/nowhere", "/api/health", "/sources/", "/_next/static/gone.js"])
      expect((await ask(path)).headers).toHaveProperty("strict-transport-security");
  });
});

describe("what is not there", () => {
  it("is told in a page of ours", async () => {
    await serve();
    for (const path of ["/nowhere", "/404", "/index.html", "/%E0%A4%A", "/../server.ts", "/..%2fserver.ts"]) {
      const answer = await ask(path);
      expect([answer.status, answer.body.toString()]).toEqual([404, site.notFound]);
      expect(answer.headers).not.toHaveProperty("content-encoding");
    }
  });

  it("is told in a word where a script was asked for", async () => {
    await serve();
    const answer = await ask("/_next/static/gone.js");
    expect([answer.status, answer.headers["content-type"]]).toEqual([404, "text/plain; charset=utf-8"]);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PROPFIND", "TRACE"])(
    "a %s to a page is refused in one",
    async (method) => {
      await serve();
      const answer = await ask("/sources", {}, method);
      expect([answer.status, answer.body.toString()]).toEqual([405, site.refused]);
      expect(answer.headers).toMatchObject({ allow: "GET, HEAD", "x-content-type-options": "nosniff" });
    },
  );

  it("may be a target that is no path", async () => {
    await serve();
    expect(await raw("OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).toMatch(/^HTTP\/1.1 405 /);
  });
});

describe("the API", () => {
  it("is told the address of the browser, and believes a proxy only where it is trusted", async () => {
    const told: string[] = [];
    const fetch: Fetch = (_request, { address }) => {
      told.push(address);
      return new Response();
    };
    await serve(fetch);
    await ask("/api/address", { "x-forwarded-for": "198.51.100.66" });
    server.removeAllListeners("request");
    const trusting = env({ TRUSTED_PROXIES: "127.0.0.1" });
    server.on("request", requestListener({ api: { fetch }, log: () => {} }, trusting));
    await ask("/api/address", { "x-forwarded-for": "203.0.113.5, 198.51.100.66" });
    expect(told).toEqual(["127.0.0.1", "198.51.100.66"]);
  });

  it("gets no more of a body than its header tells", async () => {
    const told: string[] = [];
    await serve(async (request, { lengthHolds }) => {
      told.push(`${await request.text()}: ${lengthHolds}`);
      return new Response();
    });
    const answers = await raw(
      `POST /api/shares HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}${"{}".repeat(50_000)}`,
    );
    expect(told).toEqual(["{}: true"]);
    // What follows is no request.
    expect(answers).toMatch(/^HTTP\/1.1 400 /m);
    const both = "Content-Length: 2\r\nTransfer-Encoding: chunked";
    expect(await raw(`POST /api/shares HTTP/1.1\r\nHost: x\r\n${both}\r\n\r\n4\r\n{{}}\r\n0\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 400 /,
    );
    expect(told).toHaveLength(1);
  });

  it("answers a failure without its details, with all headers, and writes it down", async () => {
    await serve(async () => {
      throw new Error("the secret cause");
    });
    const answer = await ask("/api/health");
    expect([answer.status, answer.body.toString()]).toEqual([500, "Something went wrong.\n"]);
    expect(answer.headers).toMatchObject({
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
    });
    expect(logged).toContainEqual({ level: "error", message: "Error: the secret cause" });
  });

  it("is all there is while developing", async () => {
    server.on("request", requestListener({ api: { fetch: sayHello }, log: () => {} }, env()));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    expect((await ask("/api/health")).status).toBe(200);
    expect((await ask("/")).status).toBe(404);
  });
});

describe("security.txt", () => {
  it("names whom to tell, for half a year, where the operator gives somebody", async () => {
    await serve(
      sayHello,
      env({ SECURITY_CONTACT: "mailto:security@example.org", PUBLIC_URL: "https://h.example.org" }),
    );
    const answer = await ask("/.well-known/security.txt");
    expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
    const lines = answer.body.toString().split("\n");
    expect(lines).toContain("Contact: mailto:security@example.org");
    expect(lines).toContain("Canonical: https://h.example.org/.well-known/security.txt");
    const expires = Date.parse(lines.find((line) => line.startsWith("Expires: "))?.slice(9) ?? "");
    const days = (expires - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(178);
    expect(days).toBeLessThan(365);
  });

  it("is not there otherwise", async () => {
    await serve();
    expect((await ask("/.well-known/security.txt")).status).toBe(404);
  });
});

describe("the log", () => {
  it("has one line for a request, without query, headers or the path of a link", async () => {
    await serve();
    await ask("/s/abc?office=secret", { authorization: "Bearer secret" });
    await expect.poll(() => logged).toHaveLength(1);
    expect(logged[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      method: "GET",
      path: "/s/…",
      status: 200,
      ms: expect.any(Number),
      bytes: expect.any(Number),
    });
    expect(logged[0]?.bytes).toBeGreaterThan(5);
  });
});

describe("an odd request", () => {
  const line = (method: string, target: string) =>
    raw(`${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);

  it.each<[string, string, number, () => string]>([
    ["OPTIONS", "*", 405, () => site.refused],
    ["PUT", "/sw.js", 405, () => site.refused],
    ["DELETE", "/s/abc%23t1.secret", 405, () => site.refused],
    ["GET", "*", 404, () => site.notFound],
    ["GET", "/%", 404, () => site.notFound],
    ["GET", "/sources%", 404, () => site.notFound],
    ["GET", "/offices/%E0%A4%A", 404, () => site.notFound],
    ["GET", "/%00", 404, () => site.notFound],
    ["GET", "/_next/image?url=%2Fa.png&w=64&q=75", 404, () => "There is nothing at this address.\n"],
    ["GET", "/_next/image", 404, () => "There is nothing at this address.\n"],
    ["GET", "/s/abc%2", 200, () => site.shared],
    ["GET", "/s/abc%", 200, () => site.shared],
    ["GET", "/s/abc%23t1.secret%E0%A4", 200, () => site.shared],
  ])("%s %s is answered with %i and a page or a word of ours", async (method, target, status, body) => {
    await serve();
    const answer = await line(method, target);
    expect(answer.split("\r\n", 1)).toEqual([expect.stringContaining(`HTTP/1.1 ${status} `)]);
    expect(answer).toContain(body());
  });

  it.each(["CONNECT localhost:443", "GET", "PRI *"])("%s is refused, or its connection ended", async (start) => {
    await serve();
    const answer = await raw(`${start} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^(HTTP\/1\.1 4\d\d .*|$)/);
    expect(answer).not.toMatch(/^HTTP\/1\.1 5/);
  });
});

describe("what is not HTTP, or not only", () => {
  it("is refused with all headers", async () => {
    await serve();
    const answer = await raw("no such thing\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain("X-Content-Type-Options: nosniff");
    expect(answer).toContain("Content-Security-Policy: default-src 'none'");
  });

  it("an upgrade is refused, and its socket is closed from this side too", async () => {
    await serve();
    const head = "GET /api/health HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
    // It never ends the connection itself.
    const socket = connect({ port: portOf(server), host: "127.0.0.1", allowHalfOpen: true });
    socket.write(head);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    await expect.poll(() => connectionsOf(server)).toBe(0);
    socket.destroy();
  });
});

const connectionsOf = (listening: Server) =>
  new Promise<number>((resolve) => listening.getConnections((_error, count) => resolve(count)));

describe("many requests at once on one connection", () => {
  const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

  it("are answered in turn, one at a time", async () => {
    let busy = 0;
    let most = 0;
    const done: string[] = [];
    await serve(async ({ url }) => {
      most = Math.max(most, ++busy);
      await new Promise((resolve) => setTimeout(resolve, 5));
      busy--;
      done.push(new URL(url).pathname);
      return new Response("x");
    });
    const paths = Array.from({ length: 8 }, (_, index) => `/api/${index}`);
    const socket = connect(portOf(server), "127.0.0.1");
    socket.write(`${paths.map(get).join("")}GET /sources HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect((await text(socket)).match(/HTTP\/1.1 200/g)).toHaveLength(9);
    expect(done).toEqual(paths);
    expect(most).toBe(1);
  });

  it("are left undone once their caller has gone", async () => {
    let begun = 0;
    let go = () => {};
    await serve(async () => {
      begun++;
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      return new Response("x");
    });
    const socket = connect(portOf(server), "127.0.0.1");
    socket.write(get("/api/x").repeat(50));
    await expect.poll(() => begun).toBe(1);
    socket.destroy();
    await expect.poll(() => connectionsOf(server)).toBe(0);
    go();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(begun).toBe(1);
  });

  it("end the connection when nobody sends so many in good faith", async () => {
    await serve(() => new Promise(() => {}));
    const socket = connect(portOf(server), "127.0.0.1");
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket.on("error", () => {});
    socket.write(get("/api/x").repeat(2000));
    await closed;
  });
});

describe("closeGracefully", () => {
  it("lets a request in flight finish and takes no new one", async () => {
    let finish = () => {};
    let started = () => {};
    const inFlight = new Promise<void>((resolve) => {
      started = resolve;
    });
    await serve(
      () =>
        new Promise((resolve) => {
          finish = () => resolve(new Response("late but whole"));
          started();
        }),
    );
    const answer = ask("/api/x");
    await inFlight;
    const closed = closeGracefully(server);
    await expect(ask("/api/x")).rejects.toThrow(/ECONNREFUSED|socket hang up/);
    finish();
    expect((await answer).body.toString()).toBe("late but whole");
    expect(await closed).toBe(true);
  });

  it("ends what does not finish in time", async () => {
    await serve(() => new Promise(() => {}));
    const started = new Promise((resolve) => server.once("request", resolve));
    const answer = ask("/api/x").catch((error: unknown) => error);
    await started;
    expect(await closeGracefully(server, 20)).toBe(false);
    expect(await answer).toBeInstanceOf(Error);
  });
});
