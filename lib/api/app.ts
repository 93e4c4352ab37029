/** Everything below `/api`: the shares, and the little that a page asks its server for. */
import { type Context, Hono } from "hono";
import { judgeAddress } from "@/lib/net/seen-address";
import { rulesetVersion } from "@/lib/rules/ruleset";
import type { SettingsAnswer } from "@/lib/share/server-here";
import { type Key, StoreFault } from "@/lib/store/contract";
import type { ShareService } from "@/lib/store/service";
import { version } from "@/package.json";
import { admission } from "./admission";
import { json, Refusal, refused } from "./answers";
import { placesAtOnce } from "./at-once";
import { isForeign, keyOf } from "./request";
import { type Call, type CallOnShare, changeShare, createShare, readShare, replacePart, withdrawShare } from "./shares";

export type ApiSettings = {
  service: ShareService;
  /** The address that others use. */
  publicUrl: string | undefined;
};

export type ApiAround = {
  /** The browser's, as the server has judged it. */
  address: string;
  /** Whether the server lets no more of a body through than its `Content-Length` tells; left out, bodies are counted. */
  lengthHolds?: boolean;
};

/** Seconds after which a browser may try a store again that could not be reached. */
const retryAfter = "10";

export function apiApp({ service, publicUrl }: ApiSettings) {
  const app = new Hono<{ Bindings: ApiAround }>();
  const takePlace = placesAtOnce();

  const admit = admission(service.limits);

  /** Runs a call and turns whatever ends it into an answer. */
  async function answer(
    { address, lengthHolds = false }: ApiAround,
    key: Key | undefined,
    work: (call: Call) => Promise<Response>,
  ): Promise<Response> {
    const giveBack = takePlace(address);
    if (!giveBack) return refused("busy", { "Retry-After": "1" });
    const { store, limits } = service;
    const now = Date.now();
    try {
      const remember = await admit(address, key && { key, opens: () => store.opens(key, now) });
      return await work({ store, limits, address, lengthHolds, now, remember });
    } catch (error) {
      if (error instanceof Refusal) return refused(error.code, error.headers);
      if (!(error instanceof StoreFault)) throw error;
      service.failed(error);
      if (error.isFull) return refused("store-full");
      return refused("store-unreachable", { "Retry-After": retryAfter });
    } finally {
      giveBack();
    }
  }

  /** A handler of calls on one share. */
  const onShare =
    (work: (request: Request, call: CallOnShare) => Promise<Response>) =>
    ({ req, env }: Context<{ Bindings: ApiAround }>) => {
      const key = keyOf(req.raw, req.param("id") ?? "");
      return answer(env, key, (call) => work(req.raw, { ...call, key }));
    };

  app.get("/api/health", async () => {
    const { ok, store } = await service.health();
    const status = ok ? "ok" : "store-unreachable";
    return json({ status, version, ruleset: rulesetVersion, store }, ok ? 200 : 503, ok ? {} : { "Retry-After": "10" });
  });

  app.get("/api/settings", () => json({ publicUrl: publicUrl ?? null } satisfies SettingsAnswer));

  app.get("/api/address", ({ env }) => {
    const seen = judgeAddress(env.address);
    return seen ? json(seen) : refused("no-address");
  });

  app.post("/api/shares", ({ req, env }) => answer(env, undefined, (call) => createShare(req.raw, call)));
  app.get("/api/shares/:id", onShare(readShare));
  app.patch("/api/shares/:id", onShare(changeShare));
  app.delete(
    "/api/shares/:id",
    onShare((_request, call) => withdrawShare(call)),
  );
  for (const part of ["plan", "work"] as const)
    app.put(
      `/api/shares/:id/${part}`,
      onShare((request, call) => replacePart(part, request, call)),
    );

  app.notFound(({ req, env }) => {
    const [, allow] = methods.find(([path]) => path.test(req.path)) ?? [];
    if (allow === undefined) return refused("no-such-address");
    return answer(env, undefined, async () => refused("no-such-method", { Allow: allow }));
  });
  app.onError((error) => {
    throw error;
  });
  return {
    // Before anything is counted: what a page of another site has a browser send costs nobody anything.
    fetch: (request: Request, around: ApiAround): Response | Promise<Response> =>
      isForeign(request) && new URL(request.url).pathname !== "/api/health"
        ? refused("other-site")
        : app.fetch(request, around),
  };
}

/** What each address takes, for those that ask otherwise. As routes they would stand in the way of the right ones. */
const methods = [
  [/^\/api\/(health|settings|address)$/, "GET, HEAD"],
  [/^\/api\/shares$/, "POST"],
  [/^\/api\/shares\/[^/]+$/, "GET, HEAD, PATCH, DELETE"],
  [/^\/api\/shares\/[^/]+\/(plan|work)$/, "PUT"],
] as const;
