/** The calls to the server that keeps the blobs. Each gives a value, whatever happens; none throws. */
import type * as z from "@/lib/vendor/zod";
import { type Answer, ask, type Fetch, type NotOurs, notOurs, type Offline } from "./ask";
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
  WITHDRAWN,
} from "./wire";

export type Lifetime = (typeof LIFETIMES)[number];
export type Extension = (typeof EXTENSIONS)[number];

export type Refused = { kind: "refused"; code: RefusalCode; message: string /** Seconds. */; retryAfter?: number };
export type { NotOurs, Offline } from "./ask";
/** Our server has not said anything: there is no line to it, or something stands in between. */
export type NoWord = Offline | NotOurs;
/** Somebody else saved first; this is what they saved. */
export type Moved = { kind: "moved"; blob: Uint8Array; revision: number } & Served;
/** When the server answered, by its own clock, in ISO 8601; left out when a proxy has taken that away. */
export type Served = { servedAt?: string };

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
  create(body: CreateBody): Promise<({ kind: "ok" } & Created) | Refused | NoWord>;
  /** With the `etag` of an earlier answer, `not-modified` says that nothing has changed since. */
  read(
    id: Uint8Array,
    token: Uint8Array,
    etag?: string,
  ): Promise<
    ({ kind: "ok"; etag?: string } & SealedShare & Served) | ({ kind: "not-modified" } & Served) | Refused | NoWord
  >;
  /** `revision` is the one that the blob replaces. */
  putPlan(id: Uint8Array, token: Uint8Array, revision: number, blob: Uint8Array): Promise<PutResult>;
  putWork(id: Uint8Array, token: Uint8Array, revision: number, blob: Uint8Array): Promise<PutResult>;
  /** Extends or renews. When a revision has moved, a renewal is refused with `revision-moved`. */
  change(
    id: Uint8Array,
    token: Uint8Array,
    body: { expiresInDays: Extension } | RenewBody,
  ): Promise<({ kind: "ok" } & StateAnswer) | Refused | NoWord>;
  withdraw(id: Uint8Array, token: Uint8Array): Promise<{ kind: "ok" } | Refused | NoWord>;
};

export type PutResult = ({ kind: "ok"; revision: number } & Served) | Moved | Refused | NoWord;

export type ClientSettings = {
  fetch: Fetch;
  /** Origin of the server, without a slash at its end; empty in the server's own pages. */
  base: string;
  timeoutMs?: number;
};

const TIMEOUT_MS = 15_000;

type Call = { method: string; path: string; token?: Uint8Array; headers?: Record<string, string>; body?: unknown };
export function shareClient({ fetch, base, timeoutMs = TIMEOUT_MS }: ClientSettings): ShareClient {
  function call({ method, path, token, headers, body }: Call): Promise<Answer | Offline> {
    return ask(fetch, `${base}/api/shares${path}`, {
      method,
      headers: {
        ...headers,
        ...(token && { Authorization: `Bearer ${toBase64url(token)}` }),
        ...(body !== undefined && { "Content-Type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: timeLimit(timeoutMs),
    });
  }

  async function put(part: "plan" | "work", id: Uint8Array, token: Uint8Array, revision: number, blob: Uint8Array) {
    const answer = await call({
      method: "PUT",
      path: `/${toBase64url(id)}/${part}`,
      token,
      headers: { "If-Match": `"${revision}"` },
      body: { blob: toBase64url(blob) },
    });
    const saved = moved(answer) ?? taken(answer, 200, putAnswer);
    // Whoever counts otherwise has not saved this.
    if (saved.kind === "ok" && saved.revision !== revision + 1)
      return { kind: "not-ours", asksPassword: false } as const;
    return { ...saved, ...servedAt(answer) };
  }

  return {
    create: async (body) => taken(await call({ method: "POST", path: "", body }), 201, created),
    read: async (id, token, etag) => {
      const headers = etag === undefined ? undefined : { "If-None-Match": etag };
      const answer = await call({ method: "GET", path: `/${toBase64url(id)}`, token, ...(headers && { headers }) });
      if (etag !== undefined && isUnchanged(answer, etag)) return { kind: "not-modified", ...servedAt(answer) };
      const read = taken(answer, 200, readAnswer);
      if (read.kind !== "ok") return read;
      const plan = fromBase64url(read.plan);
      const work = fromBase64url(read.work);
      if (plan === undefined || work === undefined) return { kind: "not-ours", asksPassword: false };
      const tag = answer.kind === "answer" ? answer.header("ETag") : undefined;
      return { ...read, plan, work, ...(tag !== undefined && { etag: tag }), ...servedAt(answer) };
    },
    putPlan: (id, token, revision, blob) => put("plan", id, token, revision, blob),
    putWork: (id, token, revision, blob) => put("work", id, token, revision, blob),
    change: async (id, token, body) =>
      taken(await call({ method: "PATCH", path: `/${toBase64url(id)}`, token, body }), 200, stateAnswer),
    withdraw: async (id, token) => {
      const answer = await call({ method: "DELETE", path: `/${toBase64url(id)}`, token });
      if (answer.kind !== "answer") return answer;
      if (answer.status !== 204) return refusal(answer);
      return answer.header(WITHDRAWN.name) === WITHDRAWN.value ? { kind: "ok" } : notOurs(answer);
    },
  };
}

/** A 304 of ours names the tag that it was asked about; a proxy that compresses answers marks it as weak. */
function isUnchanged(answer: Answer | Offline, etag: string): boolean {
  const plain = (tag: string | undefined) => tag?.replace(/^W\//, "");
  return answer.kind === "answer" && answer.status === 304 && plain(answer.header("ETag")) === plain(etag);
}

function servedAt(answer: Answer | Offline): Served {
  const date = answer.kind === "answer" ? Date.parse(answer.header("Date") ?? "") : Number.NaN;
  return Number.isNaN(date) ? {} : { servedAt: new Date(date).toISOString() };
}

/** The answer as a value: what was asked for, a refusal of ours, or neither. */
function taken<Body extends object>(
  answer: Answer | Offline,
  status: number,
  schema: z.ZodMiniType<Body>,
): ({ kind: "ok" } & Body) | Refused | NoWord {
  if (answer.kind !== "answer") return answer;
  if (answer.status !== status) return refusal(answer);
  const body = schema.safeParse(answer.json);
  return body.success ? { kind: "ok", ...body.data } : notOurs(answer);
}

function moved(answer: Answer | Offline): Moved | undefined {
  if (answer.kind !== "answer" || answer.status !== 412) return undefined;
  const body = movedAnswer.safeParse(answer.json);
  const blob = body.success ? fromBase64url(body.data.blob) : undefined;
  return body.success && blob !== undefined ? { kind: "moved", blob, revision: body.data.revision } : undefined;
}

/** The sentence is our own for that code: what a stranger writes into an answer is never shown. */
function refusal(answer: Answer): Refused | NoWord {
  const { status, json, header } = answer;
  const body = errorAnswer.safeParse(json);
  const code = body.success ? body.data.error.code : undefined;
  if (code === undefined || !isRefusalCode(code) || refusals[code][0] !== status) return notOurs(answer);
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
