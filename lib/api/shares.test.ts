import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BLOB_SIZES, type RefusalCode, refusals } from "@/lib/share/wire";
import { blobNamed, day, hashOf, patience, scratchFolder, start, tokenNamed } from "@/lib/store/blobs.testing";
import type { ShareService } from "@/lib/store/service";
import {
  base64url,
  createBodyOf,
  idOf,
  openApi,
  ownerToken,
  putBodyOf,
  readAs,
  renewBodyOf,
  send,
  technicianToken,
} from "./api.testing";

const scratch = scratchFolder();
let service: ShareService;
const open = (rateLimits = false, place = scratch.path) => {
  service = openApi(join(place, "data"), { rateLimits });
};
open();
afterAll(async () => {
  await service.close();
  scratch.remove();
});

let count = 0;
let office: string;
let path: string;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: start });
  office = `office ${count++}`;
  path = `/${idOf(office)}`;
});
afterEach(() => {
  vi.useRealTimers();
});

const create = () => send("POST", "", { body: createBodyOf(office) });
const owner = () => ({ token: ownerToken(office) });
const technician = () => ({ token: technicianToken(office) });
const replacing = (revision: number) => ({ "if-match": `"${revision}"` });

function expectRefusal(answer: Awaited<ReturnType<typeof send>>, code: RefusalCode): void {
  const [status, message] = refusals[code];
  expect(answer).toMatchObject({ status, json: { error: { code, message } } });
  expect(answer.headers).toMatchObject({
    "cache-control": "no-store",
    "content-type": "application/json",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
  });
}

describe("what the calls do", () => {
  it("creates a share and says when it ends", async () => {
    const answer = await create();
    expect(answer).toMatchObject({
      status: 201,
      json: { epoch: 1, planRevision: 1, workRevision: 1, expiresAt: "2026-02-04T09:00:00.000Z" },
    });
    expect(answer.headers).toMatchObject({ "cache-control": "no-store" });
  });

  it("reads it for both, and tells each apart", async () => {
    await create();
    const share = { epoch: 1, plan: createBodyOf(office).plan, planRevision: 1, workRevision: 1 };
    expect(await readAs(office, ownerToken(office))).toMatchObject({ role: "owner", ...share });
    expect(await readAs(office, technicianToken(office))).toMatchObject({ role: "technician", ...share });
  });

  it.each(["plan", "work"] as const)("saves %s and counts its revision up", async (part) => {
    await create();
    const sent = { ...owner(), body: putBodyOf("new", 1), headers: replacing(1) };
    expect(await send("PUT", `${path}/${part}`, sent)).toMatchObject({ status: 200, json: { revision: 2 } });
    expect(await readAs(office, technicianToken(office))).toMatchObject({ [part]: putBodyOf("new", 1).blob });
  });

  it("takes blobs of the largest size", async () => {
    const large = base64url(blobNamed("large", 4));
    expect(await send("POST", "", { body: { ...createBodyOf(office), plan: large, work: large } })).toMatchObject({
      status: 201,
    });
    const sent = { ...owner(), body: { blob: large }, headers: replacing(1) };
    expect(await send("PUT", `${path}/work`, sent)).toMatchObject({ status: 200 });
  });

  it("answers a HEAD like a GET", async () => {
    await create();
    const [head, get] = [await send("HEAD", path, owner()), await send("GET", path, owner())];
    expect([head.status, head.headers.etag]).toEqual([200, get.headers.etag]);
  });

  it.each([30, 90, 180])("extends to %i days from now, not from the old end", async (expiresInDays) => {
    await create();
    vi.setSystemTime(start + 10 * day);
    const answer = await send("PATCH", path, { ...owner(), body: { expiresInDays } });
    expect(answer).toMatchObject({
      status: 200,
      json: {
        role: "owner",
        epoch: 1,
        planRevision: 1,
        workRevision: 1,
        expiresAt: new Date(start + (10 + expiresInDays) * day).toISOString(),
      },
    });
    expect(answer.json).not.toHaveProperty("plan");
  });

  it("never brings the end nearer, nor further than 180 days from now", async () => {
    await create();
    const sooner = await send("PATCH", path, { ...owner(), body: { expiresInDays: 7 } });
    expect(sooner.json).toMatchObject({ expiresAt: new Date(start + 30 * day).toISOString() });
    expect(await send("PATCH", path, { ...owner(), body: { expiresInDays: 181 } })).toMatchObject({ status: 400 });
  });

  it("renews: the new link opens, the old one is like any wrong one", async () => {
    await create();
    const answer = await send("PATCH", path, { ...owner(), body: renewBodyOf(office) });
    expect(answer).toMatchObject({ status: 200, json: { epoch: 2, planRevision: 2, workRevision: 2 } });
    expectRefusal(await send("GET", path, technician()), "not-found");
    expect(await readAs(office, technicianToken(office, 2))).toMatchObject({ plan: renewBodyOf(office).plan });
  });

  it("withdraws with nothing to say", async () => {
    await create();
    const headers = { "network-handoff": "withdrawn" };
    expect(await send("DELETE", path, owner())).toMatchObject({ status: 204, text: "", headers });
  });

  describe("ETag", () => {
    const tag = async (token: Uint8Array) => (await send("GET", path, { token })).headers.etag ?? "";

    it("spares the answer when nothing has changed, also after a proxy has marked it as weak", async () => {
      await create();
      const seen = await tag(technicianToken(office));
      for (const candidate of [seen, `W/${seen}`, `"other", ${seen}`]) {
        const answer = await send("GET", path, { ...technician(), headers: { "if-none-match": candidate } });
        expect(answer).toMatchObject({ status: 304, text: "", headers: { etag: seen, "cache-control": "no-store" } });
      }
    });

    it("changes with the plan, the work, the end and the epoch, and differs between the two links", async () => {
      await create();
      const tags = [await tag(ownerToken(office)), await tag(technicianToken(office))];
      for (const part of ["plan", "work"]) {
        await send("PUT", `${path}/${part}`, { ...owner(), body: putBodyOf("new"), headers: replacing(1) });
        tags.push(await tag(ownerToken(office)));
      }
      await send("PATCH", path, { ...owner(), body: { expiresInDays: 90 } });
      tags.push(await tag(ownerToken(office)));
      const renewal = renewBodyOf(office, { planRevision: 2, workRevision: 2 });
      await send("PATCH", path, { ...owner(), body: renewal });
      tags.push(await tag(ownerToken(office)));
      expect(new Set(tags).size).toBe(tags.length);
    });

    it("is of no use to a stranger", async () => {
      await create();
      const sent = { token: tokenNamed("nobody"), headers: { "if-none-match": await tag(ownerToken(office)) } };
      expectRefusal(await send("GET", path, sent), "not-found");
    });
  });
});

describe("refusals", () => {
  describe("bad-request", () => {
    const whole = () => createBodyOf(office);
    it.each<[string, () => unknown]>([
      ["no JSON", () => "{"],
      ["an empty body", () => ""],
      ["bytes that are no UTF-8", () => new Blob([Uint8Array.of(0x22, 0xff, 0x22)]).stream()],
      ["something else than an object", () => [whole()]],
      ["null", () => "null"],
      ["a field too few", () => ({ ...whole(), work: undefined })],
      ["a field too many", () => ({ ...whole(), role: "owner" })],
      ["an id that is too short", () => ({ ...whole(), id: "AAAA" })],
      ["an id with padding", () => ({ ...whole(), id: `${whole().id.slice(0, 20)}==` })],
      ["an id with bits that no byte fills", () => ({ ...whole(), id: `${"A".repeat(21)}B` })],
      ["a hash that is too long", () => ({ ...whole(), ownerHash: `${whole().ownerHash}AAAA` })],
      ["a blob of no bucket's size", () => ({ ...whole(), plan: "A".repeat(4168) })],
      ["a blob that is not base64url", () => ({ ...whole(), plan: whole().plan.replace(/^./, "+") })],
      ["a life of another length", () => ({ ...whole(), expiresInDays: 365 })],
      ["a life as text", () => ({ ...whole(), expiresInDays: "30" })],
    ])("for %s when creating", async (_name, body) => {
      expectRefusal(await send("POST", "", { body: body() }), "bad-request");
    });

    it.each<[string, unknown]>([
      ["nothing to change", {}],
      ["both changes at once", { ...renewBodyOf("office"), expiresInDays: 7 }],
      ["a renewal by half", { epoch: 2, techHash: renewBodyOf("office").techHash }],
      ["an epoch of zero", renewBodyOf("office", { epoch: 0 })],
      ["a revision with a fraction", renewBodyOf("office", { workRevision: 1.5 })],
      ["a revision beyond 32 bits", renewBodyOf("office", { planRevision: 2 ** 32 })],
    ])("for %s when changing", async (_name, body) => {
      await create();
      expectRefusal(await send("PATCH", path, { ...owner(), body }), "bad-request");
    });

    it.each([
      "1",
      '"0"',
      '"01"',
      '"-1"',
      '"1.0"',
      'W/"1"',
      '"1", "2"',
      "*",
      '"4294967296"',
      '"99999999999999999999"',
      '""',
    ])("for If-Match: %s", async (header) => {
      await create();
      const sent = { ...owner(), body: putBodyOf("new"), headers: { "if-match": header } };
      expectRefusal(await send("PUT", `${path}/work`, sent), "bad-request");
    });
  });

  describe("not-found", () => {
    it("is one and the same for an unknown id, a wrong token, a malformed one and none, whatever the state", async () => {
      await create();
      const withdrawn = `${office} withdrawn`;
      await send("POST", "", { body: createBodyOf(withdrawn) });
      await send("DELETE", `/${idOf(withdrawn)}`, { token: ownerToken(withdrawn) });
      const good = base64url(ownerToken(office));
      const answers = await Promise.all([
        send("GET", `/${idOf("no such office")}`, owner()),
        send("GET", path, { token: tokenNamed("nobody") }),
        send("GET", `/${idOf(withdrawn)}`, owner()),
        send("GET", path),
        send("GET", "/short", owner()),
        send("GET", `${path}A`, owner()),
        send("GET", "/%F0%9F%94%91", owner()),
        ...[
          "",
          "Bearer",
          "Bearer ",
          `Basic ${good}`,
          good,
          `Bearer ${good}=`,
          `Bearer ${good.slice(1)}`,
          `Bearer  ${good}`,
          `Bearer ${good}, Bearer ${good}`,
        ].map((token) => send("GET", path, { token })),
        send("DELETE", path, { token: tokenNamed("nobody") }),
        send("PATCH", path, { token: tokenNamed("nobody"), body: { expiresInDays: 7 } }),
        send("PUT", `${path}/plan`, { token: tokenNamed("nobody"), body: putBodyOf("x"), headers: replacing(1) }),
        send("PUT", `${path}/work`, { token: tokenNamed("nobody"), body: putBodyOf("x"), headers: replacing(9) }),
      ]);
      for (const answer of answers) expectRefusal(answer, "not-found");
      expect(new Set(answers.map(({ text, headers }) => text + JSON.stringify(headers))).size).toBe(1);
    });

    it("is not turned into something else by a share made for those who show no whole id and token", async () => {
      const nothing = base64url(new Uint8Array(16));
      const ownerHash = base64url(hashOf(new Uint8Array()));
      await send("POST", "", { body: { ...createBodyOf(office), id: nothing, ownerHash } });
      expectRefusal(await send("GET", path), "not-found");
      expectRefusal(await send("GET", "/short", owner()), "not-found");
      expectRefusal(await send("DELETE", `/${nothing}`), "not-found");
      await send("DELETE", `/${nothing}`, technician());
      expectRefusal(await send("GET", "/short", technician()), "not-found");
    });

    it("does not take a token from the query or a cookie", async () => {
      await create();
      const token = base64url(ownerToken(office));
      expectRefusal(await send("GET", `${path}?token=${token}&authorization=Bearer%20${token}`), "not-found");
      expectRefusal(await send("GET", path, { headers: { cookie: `token=${token}` } }), "not-found");
    });
  });

  it.each<[string, () => ReturnType<typeof send>]>([
    ["the plan", () => send("PUT", `${path}/plan`, { ...technician(), body: putBodyOf("x"), headers: replacing(1) })],
    ["extending", () => send("PATCH", path, { ...technician(), body: { expiresInDays: 90 } })],
    ["renewing", () => send("PATCH", path, { ...technician(), body: renewBodyOf(office) })],
    ["withdrawing", () => send("DELETE", path, technician())],
  ])("owner-only: %s, with nothing changed", async (_name, attempt) => {
    await create();
    const before = await send("GET", path, owner());
    expectRefusal(await attempt(), "owner-only");
    expect(await send("GET", path, owner())).toEqual(before);
  });

  it.each([
    ["", "POST", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"]],
    ["/id", "GET, HEAD, PATCH, DELETE", ["POST", "PUT", "OPTIONS"]],
    ["/id/plan", "PUT", ["GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS"]],
    ["/id/work", "PUT", ["GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS"]],
  ])("no-such-method: /api/shares%s takes %s only", async (address, allow, methods) => {
    for (const method of methods) {
      const answer = await send(method, address);
      if (method === "HEAD") expect(answer.status).toBe(405);
      else expectRefusal(answer, "no-such-method");
      expect(answer.headers.allow).toBe(allow);
    }
  });

  describe("other-site", () => {
    const from = (site: string) => ({ "sec-fetch-site": site });

    it.each(["cross-site", "same-site", "Cross-Site"])("every call that a browser marks as %s", async (site) => {
      await create();
      const headers = { ...from(site), ...replacing(1) };
      expectRefusal(await send("POST", "", { body: createBodyOf("elsewhere"), headers }), "other-site");
      expectRefusal(await send("GET", path, { ...owner(), headers }), "other-site");
      expectRefusal(await send("PUT", `${path}/work`, { ...owner(), body: putBodyOf("x"), headers }), "other-site");
      expectRefusal(await send("DELETE", path, { ...owner(), headers }), "other-site");
      expectRefusal(await send("OPTIONS", path, { headers }), "other-site");
      expect(await send("GET", path, owner())).toMatchObject({ status: 200 });
    });

    it.each(["same-origin", "none", ""])("no call that a browser marks as “%s”", async (site) => {
      await create();
      expect(await send("GET", path, { ...owner(), headers: from(site) })).toMatchObject({ status: 200 });
    });
  });

  it("taken: the id is there already, and the share stays as it was", async () => {
    await create();
    const other = { ...createBodyOf("other"), id: idOf(office) };
    expectRefusal(await send("POST", "", { body: other }), "taken");
    expect(await readAs(office, ownerToken(office))).toMatchObject({ plan: createBodyOf(office).plan });
  });

  describe.each<[RefusalCode, () => Promise<unknown>]>([
    ["withdrawn", () => send("DELETE", path, owner())],
    ["expired", async () => vi.setSystemTime(start + 30 * day)],
  ])("%s", (code, end) => {
    it("is told to the right tokens by every call", async () => {
      await create();
      await end();
      const sent = { body: putBodyOf("late"), headers: replacing(1) };
      expectRefusal(await send("GET", path, owner()), code);
      expectRefusal(await send("GET", path, technician()), code);
      expectRefusal(await send("PUT", `${path}/plan`, { ...owner(), ...sent }), code);
      expectRefusal(await send("PUT", `${path}/work`, { ...technician(), ...sent }), code);
      expectRefusal(await send("PATCH", path, { ...owner(), body: { expiresInDays: 30 } }), code);
      expectRefusal(await send("PATCH", path, { ...owner(), body: renewBodyOf(office) }), code);
      expectRefusal(await send("DELETE", path, owner()), code);
    });
  });

  describe("revision-moved", () => {
    it("brings what is there now, to merge with", async () => {
      await create();
      await send("PUT", `${path}/work`, { ...technician(), body: putBodyOf("first", 2), headers: replacing(1) });
      const answer = await send("PUT", `${path}/work`, { ...owner(), body: putBodyOf("late"), headers: replacing(1) });
      expectRefusal(answer, "revision-moved");
      expect(answer.json).toMatchObject({ blob: putBodyOf("first", 2).blob, revision: 2 });
    });

    it("stops a renewal that has not seen the newest work", async () => {
      await create();
      await send("PUT", `${path}/work`, { ...technician(), body: putBodyOf("first"), headers: replacing(1) });
      expectRefusal(await send("PATCH", path, { ...owner(), body: renewBodyOf(office) }), "revision-moved");
      expect(await readAs(office, technicianToken(office))).toMatchObject({ work: putBodyOf("first").blob });
    });
  });

  describe("too-large", () => {
    const largest = Math.ceil((Math.max(...BLOB_SIZES) * 4) / 3);

    it.each<[string, string, string, number]>([
      ["creating", "POST", "", 2 * largest + 1025],
      ["changing", "PATCH", "/id", 2 * largest + 1025],
      ["saving", "PUT", "/id/work", largest + 1025],
    ])("by its length as it is told, unread: %s", async (_name, method, address, length) => {
      let pulled = false;
      const pull = () => {
        pulled = true;
      };
      const body = new ReadableStream({ pull }, { highWaterMark: 0 });
      const headers = { "content-length": String(length), ...replacing(1) };
      expectRefusal(await send(method, address, { body, headers }), "too-large");
      expect(pulled).toBe(false);
    });

    it("by what comes when no length is told, or a false one, and no more of it is read", async () => {
      for (const headers of [replacing(1), { ...replacing(1), "content-length": "10" }]) {
        let sent = 0;
        let canceled = false;
        const body = new ReadableStream<Uint8Array>({
          pull: (controller) => {
            sent += 10_000;
            controller.enqueue(new Uint8Array(10_000).fill(0x20));
          },
          cancel: () => {
            canceled = true;
          },
        });
        expectRefusal(await send("PUT", "/id/work", { body, headers }), "too-large");
        expect(sent).toBeLessThan(largest + 50_000);
        await expect.poll(() => canceled, patience).toBe(true);
      }
    });
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/jsonx",
    "",
  ])("wrong-type: a body of type “%s”", async (type) => {
    const body = JSON.stringify(createBodyOf(office));
    expectRefusal(await send("POST", "", { body, headers: { "content-type": type } }), "wrong-type");
  });

  it("wrong-type: a compressed body", async () => {
    const headers = { "content-encoding": "gzip" };
    expectRefusal(await send("POST", "", { body: createBodyOf(office), headers }), "wrong-type");
  });

  it("takes a type with its letters' encoding", async () => {
    const headers = { "content-type": "Application/JSON; charset=utf-8" };
    expect(await send("POST", "", { body: createBodyOf(office), headers })).toMatchObject({ status: 201 });
  });

  it.each(["plan", "work"])("if-match-missing: %s must say what it replaces", async (part) => {
    await create();
    expectRefusal(await send("PUT", `${path}/${part}`, { ...owner(), body: putBodyOf("x") }), "if-match-missing");
  });

  describe("rate-limited", () => {
    beforeEach(async () => {
      await service.close();
      open(true);
    });
    afterEach(async () => {
      await service.close();
      open();
    });

    const many = async (number: number, attempt: (index: number) => ReturnType<typeof send>) => {
      const answers: Awaited<ReturnType<typeof send>>[] = [];
      // No more at a time than are worked on at once.
      for (let from = 0; from < number; from += 50) {
        const some = Array.from({ length: Math.min(50, number - from) }, (_, index) => attempt(from + index));
        answers.push(...(await Promise.all(some)));
      }
      const refusedOnes = answers.filter(({ status }) => status === 429);
      for (const answer of refusedOnes) {
        expectRefusal(answer, "rate-limited");
        expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
      }
      return answers.length - refusedOnes.length;
    };

    it("creates 100 shares an hour for an address, and goes on for the next one", async () => {
      const attempt = (from: string) => (index: number) =>
        send("POST", "", { body: createBodyOf(`${office} ${from} ${index}`), from });
      expect(await many(110, attempt("203.0.113.1"))).toBe(100);
      expect(await many(5, attempt("203.0.113.2"))).toBe(5);
      expect(await many(95, attempt("2001:db8:0:1::1"))).toBe(95);
      expect(await many(15, attempt("2001:db8:0:1:ffff::2"))).toBe(5);
      expect(await many(5, attempt("2001:db8:0:2::1"))).toBe(5);
    });

    it("answers 60 wrong links in ten minutes, and never holds up a right one", async () => {
      await create();
      const from = "203.0.113.3";
      expect(await many(100, () => send("GET", path, { token: tokenNamed("nobody"), from }))).toBe(60);
      expect(await send("GET", path, { ...owner(), from })).toMatchObject({ status: 200 });
    });

    it("answers 600 requests a minute", async () => {
      expect(await many(700, () => send("PUT", "/id", { from: "203.0.113.4" }))).toBe(600);
    });

    it("lets a right link in whose address has asked too often, also one that it has not seen before", async () => {
      await create();
      const from = "203.0.113.5";
      expect(await many(640, () => send("PUT", "/id", { from }))).toBe(600);
      expectRefusal(await send("GET", path, { token: tokenNamed("nobody"), from }), "rate-limited");
      expect(await send("GET", path, { ...technician(), from })).toMatchObject({ status: 200 });
      const saved = { ...technician(), body: putBodyOf("work"), headers: replacing(1), from };
      expect(await send("PUT", `${path}/work`, saved)).toMatchObject({ status: 200 });
      expect(await send("DELETE", path, { ...owner(), from })).toMatchObject({ status: 204 });
    });

    it("answers 600 calls with one right link a minute, and goes on for the other one and for other addresses", async () => {
      await create();
      // Its first call may count by its address.
      await send("GET", path, technician());
      expect(await many(620, () => send("GET", path, technician()))).toBe(600);
      expect(await send("GET", path, owner())).toMatchObject({ status: 200 });
      expect(await send("GET", path, { ...technician(), from: "203.0.113.9" })).toMatchObject({ status: 200 });
    });

    it("does not count what other sites have sent", async () => {
      const from = "203.0.113.6";
      const headers = { "sec-fetch-site": "cross-site" };
      for (let index = 0; index < 640; index++)
        expect((await send("GET", "/id", { from, headers })).status).toBe(refusals["other-site"][0]);
      expect(await many(700, () => send("PUT", "/id", { from }))).toBe(600);
    });
  });

  describe("store-full", () => {
    beforeEach(async () => {
      await service.close();
      service = openApi(join(scratch.path, "small", `${count}`), { storeLimit: 1_000_000 });
    });
    afterEach(async () => {
      await service.close();
      open();
    });
    const large = putBodyOf("large", 4);
    const createLarge = () =>
      send("POST", "", { body: { ...createBodyOf(office), plan: large.blob, work: large.blob } });

    it("is told where there would be more than all shares may take up, and withdrawing makes room", async () => {
      await create();
      const made: string[] = [];
      for (;;) {
        office = `${office} more`;
        const answer = await createLarge();
        if (answer.status !== 201) {
          expectRefusal(answer, "store-full");
          expect(answer.headers).not.toHaveProperty("retry-after");
          break;
        }
        made.push(office);
      }
      expect(made.length).toBeGreaterThan(3);
      const [oldest = ""] = made;
      expect(await send("DELETE", `/${idOf(oldest)}`, { token: ownerToken(oldest) })).toMatchObject({ status: 204 });
      expect(await createLarge()).toMatchObject({ status: 201 });
    });

    it("is told to work and plans that grow, not to those that don’t", async () => {
      await create();
      await service.close();
      // The file alone takes up more than nothing.
      service = openApi(join(scratch.path, "small", `${count}`), { storeLimit: 1 });
      const sent = { ...owner(), headers: replacing(1) };
      expectRefusal(await send("PUT", `${path}/work`, { ...sent, body: large }), "store-full");
      expectRefusal(await send("PUT", `${path}/plan`, { ...sent, body: large }), "store-full");
      const renewal = renewBodyOf(office, { plan: large.blob });
      expectRefusal(await send("PATCH", path, { ...owner(), body: renewal }), "store-full");
      expect(await send("PUT", `${path}/work`, { ...sent, body: putBodyOf("same size") })).toMatchObject({
        status: 200,
      });
      expect(await send("PATCH", path, { ...owner(), body: { expiresInDays: 90 } })).toMatchObject({ status: 200 });
      expect(await send("DELETE", path, owner())).toMatchObject({ status: 204 });
    });
  });

  describe("store-unreachable", () => {
    const broken = join(scratch.path, "broken");
    beforeEach(async () => {
      await service.close();
      open(false, broken);
      // A file where the folder should be.
      rmSync(broken, { recursive: true, force: true });
      writeFileSync(broken, "");
    });
    afterEach(async () => {
      await service.close();
      open();
    });

    it("is told by every call with a time to try again, and is over as soon as the cause is", async () => {
      const sent = { body: putBodyOf("late"), headers: replacing(1) };
      for (const answer of [
        await create(),
        await send("GET", path, owner()),
        await send("PUT", `${path}/work`, { ...technician(), ...sent }),
        await send("PATCH", path, { ...owner(), body: { expiresInDays: 30 } }),
        await send("DELETE", path, owner()),
      ]) {
        expectRefusal(answer, "store-unreachable");
        expect(answer.headers["retry-after"]).toBe("10");
      }
      rmSync(broken);
      mkdirSync(broken);
      expect(await create()).toMatchObject({ status: 201 });
    });
  });
});
