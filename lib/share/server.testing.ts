/** A server of shares in memory, for the tests of those who call one. It keeps to the wire, and can be told to misbehave. */
import { fromBase64url, sameBytes, toBase64url } from "./bytes";
import { tokenHash } from "./keys";
import { createBody, extendBody, putBody, type RefusalCode, refusals, renewBody, WITHDRAWN } from "./wire";

export type Row = {
  id: string;
  ownerHash: string;
  techHash: string;
  epoch: number;
  plan: string;
  planRevision: number;
  work: string;
  workRevision: number;
  expiresAt: string;
  withdrawn?: boolean;
};

export type SentRequest = { method: string; path: string; init: RequestInit };

export class TestServer {
  readonly rows = new Map<string, Row>();
  readonly sent: SentRequest[] = [];
  /** Answers instead of the server, or throws as a dead network does; `undefined` lets the request through. */
  before: (request: SentRequest) => Response | undefined = () => undefined;
  /** May look at an answer after the server has acted, and lose or change it. */
  after: (request: SentRequest, answer: Response) => Response = (_request, answer) => answer;

  readonly fetch = async (address: string, init: RequestInit): Promise<Response> => {
    const request = { method: init.method ?? "GET", path: new URL(address, "http://server.example").pathname, init };
    this.sent.push(request);
    const answer = this.before(request) ?? this.after(request, this.answer(request));
    // No caller ever sees one: a network's error is thrown.
    if (answer.type === "error") throw new TypeError("Failed to fetch");
    return answer;
  };

  private answer({ method, path, init }: SentRequest): Response {
    const [, id, part] = /^\/api\/shares(?:\/([^/]+)(?:\/(plan|work))?)?$/.exec(path) ?? [];
    const headers = new Headers(init.headers);
    const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
    if (id === undefined) return this.create(body);
    const row = this.rows.get(id);
    const role = row && roleOf(row, headers.get("Authorization") ?? "");
    if (!row || !role) return refuse("not-found");
    if (row.withdrawn) return refuse("withdrawn");
    if (method === "GET") return read(row, role, headers.get("If-None-Match"));
    if (method === "PUT" && part === "work") return put(row, "work", headers, body);
    if (role !== "owner") return refuse("owner-only");
    if (method === "PUT" && part === "plan") return put(row, "plan", headers, body);
    if (method === "PATCH") return change(row, body);
    row.withdrawn = true;
    return new Response(null, { status: 204, headers: { [WITHDRAWN.name]: WITHDRAWN.value } });
  }

  private create(body: unknown): Response {
    const { id, ownerHash, techHash, plan, work, expiresInDays } = createBody.parse(body);
    if (this.rows.has(id)) return refuse("taken");
    const expiresAt = expiryOf(expiresInDays);
    const revisions = { epoch: 1, planRevision: 1, workRevision: 1 };
    this.rows.set(id, { id, ownerHash, techHash, plan, work, expiresAt, ...revisions });
    return Response.json({ ...revisions, expiresAt }, { status: 201 });
  }
}

/** The same for every share, for the tests have no clock. */
export const expiryOf = (days: number): string => new Date(Date.UTC(2026, 10, 22) + days * 86_400_000).toISOString();

export function refuse(code: RefusalCode, headers?: Record<string, string>): Response {
  const [status, message] = refusals[code];
  return Response.json({ error: { code, message } }, { status, ...(headers && { headers }) });
}

function roleOf(row: Row, authorization: string): "owner" | "technician" | undefined {
  const token = fromBase64url(authorization.replace(/^Bearer /, "")) ?? new Uint8Array();
  const hash = tokenHash(token);
  const fits = (text: string) => sameBytes(fromBase64url(text) ?? new Uint8Array(), hash);
  if (fits(row.ownerHash)) return "owner";
  return fits(row.techHash) ? "technician" : undefined;
}

function stateOf({ epoch, planRevision, workRevision, expiresAt }: Row, role: "owner" | "technician") {
  return { role, epoch, planRevision, workRevision, expiresAt };
}

function read(row: Row, role: "owner" | "technician", known: string | null): Response {
  const ETag = `"${row.planRevision}-${row.workRevision}"`;
  if (known === ETag) return new Response(null, { status: 304, headers: { ETag } });
  return Response.json({ ...stateOf(row, role), plan: row.plan, work: row.work }, { headers: { ETag } });
}

function put(row: Row, part: "plan" | "work", headers: Headers, body: unknown): Response {
  const { blob } = putBody.parse(body);
  const revision = part === "plan" ? "planRevision" : "workRevision";
  const [status, message] = refusals["revision-moved"];
  if (headers.get("If-Match") !== `"${row[revision]}"`) {
    const moved = { error: { code: "revision-moved", message }, blob: row[part], revision: row[revision] };
    return Response.json(moved, { status });
  }
  row[part] = blob;
  row[revision]++;
  return Response.json({ revision: row[revision] });
}

function change(row: Row, body: unknown): Response {
  const extended = extendBody.safeParse(body);
  if (extended.success) {
    row.expiresAt = expiryOf(extended.data.expiresInDays);
    return Response.json(stateOf(row, "owner"));
  }
  const { epoch, techHash, plan, work, planRevision, workRevision } = renewBody.parse(body);
  if (row.planRevision !== planRevision || row.workRevision !== workRevision || row.epoch !== epoch - 1) {
    return refuse("revision-moved");
  }
  const revisions = { planRevision: planRevision + 1, workRevision: workRevision + 1 };
  Object.assign(row, { epoch, techHash, plan, work, ...revisions });
  return Response.json(stateOf(row, "owner"));
}

/** Bytes that count up, so that each test has others and each run the same. */
export function countingBytes(): (length: number) => Uint8Array {
  let next = 1;
  return (length) =>
    Uint8Array.from({ length }, (_, index) => (index < 4 ? (next++ * 37) & 255 : (next * index) & 255));
}

/** Another byte at one place of a base64url text. */
export function withByteFlipped(text: string, at: number): string {
  const bytes = fromBase64url(text) ?? new Uint8Array();
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return toBase64url(bytes);
}
