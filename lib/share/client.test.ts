import { describe, expect, test } from "vitest";
import { sealBlob } from "./blob";
import { toBase64url } from "./bytes";
import { shareClient } from "./client";
import { countingBytes, refuse } from "./server.testing";
import { type RefusalCode, refusals } from "./wire";

const id = new Uint8Array(16).fill(1);
const token = new Uint8Array(32).fill(2);
const ID = toBase64url(id);
const sealed = sealBlob({}, { kind: "plan", id, revision: 1, epoch: 1 }, token, countingBytes());
const blob = sealed.ok ? sealed.blob : new Uint8Array();
const expiresAt = "2026-12-22T00:00:00.000Z";
const state = { role: "owner", epoch: 1, planRevision: 4, workRevision: 9, expiresAt };
const sheet = { ...state, plan: toBase64url(blob), work: toBase64url(blob) };

type Sent = { address: string; init: RequestInit };

/** A client whose every request gets this answer, and the requests that it sent. */
function answering(answer: Response | (() => Promise<Response>)) {
  const sent: Sent[] = [];
  const client = shareClient({
    base: "https://handoff.example",
    fetch: (address, init) => {
      sent.push({ address, init });
      return typeof answer === "function" ? answer() : Promise.resolve(answer.clone());
    },
  });
  return { client, sent };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers });
const created = { epoch: 1, planRevision: 1, workRevision: 1, expiresAt };
const creation = {
  id: ID,
  ownerHash: toBase64url(token),
  techHash: toBase64url(token),
  plan: sheet.plan,
  work: sheet.work,
  expiresInDays: 30,
} as const;

const stranger = { kind: "not-ours", asksPassword: false };
const page = (status: number) =>
  new Response("<!doctype html><title>Welcome to Café Wi-Fi</title>", {
    status,
    headers: { "Content-Type": "text/html" },
  });

type Client = ReturnType<typeof shareClient>;
const calls: [name: string, call: (client: Client) => Promise<{ kind: string }>][] = [
  ["create", (client) => client.create(creation)],
  ["read", (client) => client.read(id, token)],
  ["putPlan", (client) => client.putPlan(id, token, 3, blob)],
  ["putWork", (client) => client.putWork(id, token, 3, blob)],
  ["change", (client) => client.change(id, token, { expiresInDays: 7 })],
  ["withdraw", (client) => client.withdraw(id, token)],
];

describe("what is sent", () => {
  test.each([
    ["create", "POST", ""],
    ["read", "GET", `/${ID}`],
    ["putPlan", "PUT", `/${ID}/plan`],
    ["putWork", "PUT", `/${ID}/work`],
    ["change", "PATCH", `/${ID}`],
    ["withdraw", "DELETE", `/${ID}`],
  ])("%s is a %s", async (name, method, path) => {
    const { client, sent } = answering(json({}));
    await calls.find(([call]) => call === name)?.[1](client);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.address).toBe(`https://handoff.example/api/shares${path}`);
    expect(sent[0]?.init).toMatchObject({
      method,
      cache: "no-store",
      credentials: "omit",
      redirect: "manual",
      referrerPolicy: "no-referrer",
      signal: expect.any(AbortSignal),
    });
    const headers = new Headers(sent[0]?.init.headers);
    expect(headers.get("Authorization")).toBe(name === "create" ? null : `Bearer ${toBase64url(token)}`);
    const hasBody = sent[0]?.init.body !== undefined;
    expect(hasBody).toBe(["POST", "PUT", "PATCH"].includes(method));
    expect(headers.get("Content-Type")).toBe(hasBody ? "application/json" : null);
  });

  test("the token is in no address and no body", async () => {
    for (const [, call] of calls.slice(1)) {
      const { client, sent } = answering(json({}));
      await call(client);
      expect(sent[0]?.address).not.toContain(toBase64url(token));
      expect(String(sent[0]?.init.body)).not.toContain(toBase64url(token));
    }
  });

  test("saving names the revision that it replaces", async () => {
    const { client, sent } = answering(json({ revision: 4 }));
    expect(await client.putWork(id, token, 3, blob)).toEqual({ kind: "ok", revision: 4 });
    expect(new Headers(sent[0]?.init.headers).get("If-Match")).toBe('"3"');
    expect(JSON.parse(String(sent[0]?.init.body))).toEqual({ blob: toBase64url(blob) });
  });

  test("reading again hands the server its own tag, and an unchanged sheet is said to be so", async () => {
    const first = answering(json(sheet, 200, { ETag: 'W/"4-9"' }));
    const read = await first.client.read(id, token);
    expect(read).toEqual({ kind: "ok", ...state, plan: blob, work: blob, etag: 'W/"4-9"' });
    expect(new Headers(first.sent[0]?.init.headers).has("If-None-Match")).toBe(false);
    const second = answering(new Response(null, { status: 304, headers: { ETag: '"4-9"' } }));
    expect(await second.client.read(id, token, 'W/"4-9"')).toEqual({ kind: "not-modified" });
    expect(new Headers(second.sent[0]?.init.headers).get("If-None-Match")).toBe('W/"4-9"');
  });
});

describe("what comes back", () => {
  test("a creation, a change, a withdrawal", async () => {
    expect(await answering(json(created, 201)).client.create(creation)).toEqual({ kind: "ok", ...created });
    const changed = await answering(json(state)).client.change(id, token, { expiresInDays: 7 });
    expect(changed).toEqual({ kind: "ok", ...state });
  });

  test("a withdrawal, by a mark of ours: a captive portal gives a 204 to anybody", async () => {
    const gone = (headers: Record<string, string>) => answering(new Response(null, { status: 204, headers })).client;
    expect(await gone({ "Network-Handoff": "withdrawn" }).withdraw(id, token)).toEqual({ kind: "ok" });
    expect(await gone({}).withdraw(id, token)).toEqual(stranger);
  });

  test("with the moment of the server’s clock, where it is told", async () => {
    const date = "Sun, 22 Nov 2026 09:30:00 GMT";
    const servedAt = "2026-11-22T09:30:00.000Z";
    expect(await answering(json(sheet, 200, { Date: date })).client.read(id, token)).toMatchObject({ servedAt });
    const saved = json({ revision: 4 }, 200, { Date: date });
    expect(await answering(saved).client.putWork(id, token, 3, blob)).toEqual({ kind: "ok", revision: 4, servedAt });
    expect(await answering(json(sheet, 200, { Date: "soon" })).client.read(id, token)).not.toHaveProperty("servedAt");
  });

  test("a lost race brings what the other one saved", async () => {
    const error = { code: "revision-moved", message: "moved" };
    const moved = json({ error, blob: toBase64url(blob), revision: 8 }, 412);
    expect(await answering(moved).client.putPlan(id, token, 3, blob)).toEqual({ kind: "moved", blob, revision: 8 });
  });

  test.each(Object.keys(refusals).filter((code): code is RefusalCode => code in refusals))(
    "the refusal %s, with our own sentence, from every call",
    async (code) => {
      const [status, message] = refusals[code];
      for (const [name, call] of calls) {
        const answer = json({ error: { code, message: "<b>buy this</b>" } }, status);
        expect(await call(answering(answer).client), name).toEqual({ kind: "refused", code, message });
      }
    },
  );

  test.each([
    ["rate-limited", "17", 17],
    ["store-unreachable", "60", 60],
    ["store-unreachable", "soon", undefined],
    ["rate-limited", "-1", undefined],
  ] as const)("%s with Retry-After %s", async (code, after, seconds) => {
    const refused = await answering(refuse(code, { "Retry-After": after })).client.read(id, token);
    expect(refused).toMatchObject({ kind: "refused", code });
    expect("retryAfter" in refused ? refused.retryAfter : undefined).toBe(seconds);
  });
});

describe("where our server gives no word", () => {
  const silent: [string, Response | (() => Promise<Response>)][] = [
    ["a network that is down", () => Promise.reject(new TypeError("Failed to fetch"))],
    ["a gateway that does not reach it", page(502)],
    ["a gateway that waits for it in vain", page(504)],
    ["an error with the name of a method", json({ error: { code: "toString", message: "" } }, 500)],
    ["a body that breaks off", new Response(new ReadableStream({ start: (body) => body.error(new Error("cut")) }))],
  ];
  test.each(silent)("%s is silence", async (_what, answer) => {
    for (const [name, call] of calls) expect(await call(answering(answer).client), name).toEqual({ kind: "offline" });
  });

  const strange: [string, Response][] = [
    ["a captive portal’s page", page(200)],
    [
      "a captive portal that leads away",
      new Response(null, { status: 302, headers: { Location: "https://a.example" } }),
    ],
    ["a filter’s page", page(403)],
    ["a page of maintenance", page(405)],
    ["a page of our own status", page(404)],
    ["a page with the status of a lost race", page(412)],
    ["a page with the status of an ended sheet", page(410)],
    ["nothing at all", new Response("")],
    ["nothing at all with the status of a creation", new Response("", { status: 201 })],
    ["JSON of somebody else", json({ login: "https://portal.example" })],
    ["JSON of somebody else as a creation", json({ login: "https://portal.example" }, 201)],
    ["a list", json([])],
    ["null", json(null)],
    ["an unasked 304", new Response(null, { status: 304 })],
    ["an error with a code that is not ours", json({ error: { code: "teapot", message: "" } }, 418)],
    ["an error of ours with another status", json({ error: { code: "not-found", message: "" } }, 410)],
    ["an error of ours that says it went well", json({ error: { code: "not-found", message: "" } }, 200)],
    ["a sheet cut short", new Response(JSON.stringify(sheet).slice(0, -9))],
    ["a sheet with a revision of zero", json({ ...sheet, planRevision: 0, revision: 0, role: "owner" })],
    ["a revision that does not follow", json({ revision: 9 })],
  ];
  test.each(strange)("%s is somebody else’s answer", async (_what, answer) => {
    for (const [name, call] of calls) expect(await call(answering(answer).client), name).toEqual(stranger);
  });

  test("the question of a proxy for a password is told from the rest", async () => {
    const asks = (scheme: string) =>
      new Response("<h1>401</h1>", { status: 401, headers: { "WWW-Authenticate": scheme } });
    for (const [name, call] of calls) {
      const told = await call(answering(asks('Basic realm="staff"')).client);
      expect(told, name).toEqual({ kind: "not-ours", asksPassword: true });
      expect(await call(answering(asks("Negotiate")).client), name).toEqual(stranger);
    }
  });

  test("a 304 that names another tag, or none, is somebody else’s", async () => {
    const unchanged = (headers: Record<string, string>) => new Response(null, { status: 304, headers });
    expect(await answering(unchanged({})).client.read(id, token, '"4-9"')).toEqual(stranger);
    expect(await answering(unchanged({ ETag: '"4-8"' })).client.read(id, token, '"4-9"')).toEqual(stranger);
  });

  test("a sheet with a blob of no known size", async () => {
    for (const part of ["plan", "work"]) {
      const answer = json({ ...sheet, [part]: "AAAA" });
      expect(await answering(answer).client.read(id, token)).toEqual(stranger);
    }
  });

  test("a server that never answers, after the time that is given to it", async () => {
    const client = shareClient({
      base: "https://handoff.example",
      timeoutMs: 20,
      fetch: (_address, { signal }) =>
        new Promise((_answer, fail) => {
          signal?.addEventListener("abort", () => fail(signal.reason));
        }),
    });
    expect(await client.read(id, token)).toEqual({ kind: "offline" });
  });
});
