/** What a load asks for, in words that every client understands. */
import { createHash, randomBytes } from "node:crypto";
import { BLOB_SIZES, type CreateBody } from "@/lib/share/wire";

export type Asking = {
  method: "GET" | "POST";
  headers: Readonly<Record<string, string>>;
  /** Asked for in turns. */
  paths: readonly string[];
  /** What stands before and after an id that is new with each request. */
  body?: readonly [before: string, after: string];
};

/** What a client has seen. `failed` counts every answer that is none of 2xx and 3xx, and every connection that broke. */
export type Load = { perSecond: number; p99: number; requests: number; failed: number };

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");
/** Noise of the smallest size, as a sealed sheet of 4 KB is. */
const blob = base64url(randomBytes(BLOB_SIZES[0] ?? 0));
const token = randomBytes(32);

function newShare(): CreateBody {
  const ownerHash = base64url(createHash("sha256").update(token).digest());
  const techHash = base64url(randomBytes(32));
  return { id: base64url(randomBytes(16)), ownerHash, techHash, plan: blob, work: blob, expiresInDays: 30 };
}

/** The beginning of the ids that one run of a client makes; the rest counts. */
export const newIds = (): string => base64url(randomBytes(8)).slice(0, 11);
/** As many digits and one letter more make it an id of 16 bytes. */
export const ID_DIGITS = 10;
export const ID_END = "A";

export function creating(): Asking {
  const { id, ...rest } = newShare();
  const [before = "", after = ""] = JSON.stringify({ id, ...rest }).split(id);
  return {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    paths: ["/api/shares"],
    body: [before, after],
  };
}

/** Keeps a hundred sheets on the server, to be read in turns. */
export async function reading(server: string): Promise<Asking> {
  const shares = Array.from({ length: 100 }, newShare);
  for (const share of shares) {
    const { headers } = creating();
    const { status } = await fetch(`${server}/api/shares`, { method: "POST", headers, body: JSON.stringify(share) });
    if (status !== 201) throw new Error(`A sheet to read could not be kept: the server answers ${status}`);
  }
  return {
    method: "GET",
    headers: { Authorization: `Bearer ${base64url(token)}` },
    paths: shares.map(({ id }) => `/api/shares/${id}`),
  };
}

/** Both servers send the very same bytes to who takes gzip alone. */
export const startPage: Asking = { method: "GET", headers: { "Accept-Encoding": "gzip" }, paths: ["/"] };
