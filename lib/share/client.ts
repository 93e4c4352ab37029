/** The calls to the server that keeps the blobs. Each gives a value, whatever happens; none throws. */
import * as z from "@/lib/vendor/zod";
import { fromBase64url, toBase64url } from "./bytes";
import { timeLimit } from "./time-limit";
import {
  type CreateBody,
  type Created,
  created,
  type EXTENSIONS,
  errorAnswer,
  type LIFETIMES,
  movedAnswer,
  putAnswer,
  type RefusalCode,
  type RenewBody,
  type Role,
  readAnswer,
  refusals,
  type StateAnswer,
  stateAnswer,
} from "./wire";

export type Lifetime = (typeof LIFETIMES)[number];
export type Extension = (typeof EXTENSIONS)[number];

export type Refused = { kind: "refused"; code: RefusalCode; message: string /** Seconds. */; retryAfter?: number };
/** No answer, or one that is none of ours: a captive portal, a proxy's page of error. */
export type Offline = { kind: "offline" };
/** Somebody else saved first; this is what they saved. */
export type Moved = { kind: "moved"; blob: Uint8Array; revision: number };

export type SealedShare = {
  role: Role;
  epoch: number;
  plan: Uint8Array;
  planRevision: number;
  work: Uint8Array;
  workRevision: number;
  expiresAt: string;
};

export type ShareClient = {
  create(body: CreateBody): Promise<({ kind: "ok" } & Created) | Refused | Offline>;
  /** With the `etag` of an earlier answer, `not-modified` says that nothing has changed since. */
  read(
    id: Uint8Array,
    token: Uint8Array,
    etag?: string,
  ): Promise<({ kind: "ok"; etag?: string } & SealedShare) | { kind: "not-modified" } | Refused | Offline>;
  /** `revision` is the one that the blob replaces. */
  putPlan(id: Uint8Array, token: Uint8Array, revision: number, blob: Uint8Array): Promise<PutResult>;
  putWork(id: Uint8Array, token: Uint8Array, revision: number, blob: Uint8Array): Promise<PutResult>;
  /** Extends or renews. When a revision has moved, a renewal is refused with `revision-moved`. */
  change(
    id: Uint8Array,
    token: Uint8Array,
    body: { expiresInDays: Extension } | RenewBody,
  ): Promise<({ kind: "ok" } & StateAnswer) | Refused | Offline>;
  withdraw(id: Uint8Array, token: Uint8Array): Promise<{ kind: "ok" } | Refused | Offline>;
};

export type PutResult = { kind: "ok"; revision: number } | Moved | Refused | Offline;

export type ClientSettings = {
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Origin of the server, without a slash at its end; empty in the server's own pages. */
  base: string;
  timeoutMs?: number;
};

const TIMEOUT_MS = 15_000;

type Call = { method: string; path: string; token?: Uint8Array; headers?: Record<string, string>; body?: unknown };
type Answer = { status: number; header: (name: string) => string | undefined; json: unknown };

export function shareClient({ fetch, base, timeoutMs = TIMEOUT_MS }: ClientSettings): ShareClient {
  /** Status, headers and JSON body; `undefined` when there was no answer, or its body is not JSON. */
  async function call({ method, path, token, headers, body }: Call): Promise<Answer | undefined> {
    try {
      const response = await fetch(`${base}/api/shares${path}`, {
        method,
        headers: {
          ...headers,
          ...(token && { Authorization: `Bearer ${toBase64url(token)}` }),
          ...(body !== undefined && { "Content-Type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        cache: "no-store",
        credentials: "omit",
        // Our server redirects nothing; a captive portal does, and must not be sent the token.
        redirect: "error",
        referrerPolicy: "no-referrer",
        signal: timeLimit(timeoutMs),
      });
      const text = await response.text();
      return {
        status: response.status,
        header: (name) => response.headers.get(name) ?? undefined,
        json: text === "" ? undefined : JSON.parse(text),
      };
    } catch {
      // A network's failure, the time-out, or a page that is not JSON: to the caller they are one.
      return undefined;
    }
  }

  async function put(part: "plan" | "work", id: Uint8Array, token: Uint8Array, revision: number, blob: Uint8Array) {
    const answer = await call({
      method: "PUT",
      path: `/${toBase64url(id)}/${part}`,
      token,
      headers: { "If-Match": `"${revision}"` },
      body: { blob: toBase64url(blob) },
    });
    return moved(answer) ?? taken(answer, 200, putAnswer);
  }

  return {
    create: async (body) => taken(await call({ method: "POST", path: "", body }), 201, created),
    read: async (id, token, etag) => {
      const headers = etag === undefined ? undefined : { "If-None-Match": etag };
      const answer = await call({ method: "GET", path: `/${toBase64url(id)}`, token, ...(headers && { headers }) });
      if (etag !== undefined && answer?.status === 304) return { kind: "not-modified" };
      const read = taken(answer, 200, readAnswer);
      if (read.kind !== "ok") return read;
      const plan = fromBase64url(read.plan);
      const work = fromBase64url(read.work);
      if (plan === undefined || work === undefined) return { kind: "offline" };
      const tag = answer?.header("ETag");
      return { ...read, plan, work, ...(tag !== undefined && { etag: tag }) };
    },
    putPlan: (id, token, revision, blob) => put("plan", id, token, revision, blob),
    putWork: (id, token, revision, blob) => put("work", id, token, revision, blob),
    change: async (id, token, body) =>
      taken(await call({ method: "PATCH", path: `/${toBase64url(id)}`, token, body }), 200, stateAnswer),
    withdraw: async (id, token) =>
      taken(await call({ method: "DELETE", path: `/${toBase64url(id)}`, token }), 204, nothing),
  };
}

const nothing = z.pipe(
  z.undefined(),
  z.transform(() => ({})),
);

/** The answer as a value: what was asked for, a refusal of ours, or neither. */
function taken<Body extends object>(
  answer: Answer | undefined,
  status: number,
  schema: z.ZodMiniType<Body>,
): ({ kind: "ok" } & Body) | Refused | Offline {
  if (answer === undefined) return { kind: "offline" };
  if (answer.status !== status) return refusal(answer);
  const body = schema.safeParse(answer.json);
  return body.success ? { kind: "ok", ...body.data } : { kind: "offline" };
}

function moved(answer: Answer | undefined): Moved | undefined {
  if (answer?.status !== 412) return undefined;
  const body = movedAnswer.safeParse(answer.json);
  const blob = body.success ? fromBase64url(body.data.blob) : undefined;
  return body.success && blob !== undefined ? { kind: "moved", blob, revision: body.data.revision } : undefined;
}

/** The sentence is our own for that code: what a stranger writes into an answer is never shown. */
function refusal({ status, json, header }: Answer): Refused | Offline {
  const body = errorAnswer.safeParse(json);
  const code = body.success ? body.data.error.code : undefined;
  if (code === undefined || !isRefusalCode(code) || refusals[code][0] !== status) return { kind: "offline" };
  const after = /^\d{1,6}$/.exec(header("Retry-After") ?? "")?.[0];
  return {
    kind: "refused",
    code,
    message: refusals[code][1],
    ...(after !== undefined && { retryAfter: Number(after) }),
  };
}

function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(refusals, code);
}
