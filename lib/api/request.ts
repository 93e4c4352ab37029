import { hash, randomBytes } from "node:crypto";
import { base64urlPattern } from "@/lib/share/base64url-schema";
import { ID_BYTES } from "@/lib/share/sizes";
import { BLOB_SIZES } from "@/lib/share/wire";
import type { Key } from "@/lib/store/contract";
import type * as z from "@/lib/vendor/zod";
import { Refusal } from "./answers";

const largestBlob = Math.ceil((Math.max(...BLOB_SIZES) * 4) / 3);
/** Room for everything in a body but its blobs. */
const rest = 1024;
export const LONGEST_BODY = { one: largestBlob + rest, two: 2 * largestBlob + rest } as const;

export const bytesOf = (base64url: string): Uint8Array => Buffer.from(base64url, "base64url");
/** Without a copy of the bytes, which would be a sheet's whole length. */
export const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString("base64url");

/**
 * Whether a page of another origin has had a browser send this. Browsers say so by themselves; what says nothing is an old
 * one, a page over plain http, or no browser at all.
 */
export function isForeign(request: Request): boolean {
  return /^(cross|same)-site$/i.test(request.headers.get("sec-fetch-site")?.trim() ?? "");
}

const shareId = base64urlPattern(ID_BYTES);
/** A token has the form of a hash: 32 bytes in base64url. */
const bearer = /^Bearer ([A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])$/i;
/** Drawn anew by each process: nobody can make a share that it opens. */
const noKey = { id: randomBytes(16).toString("base64url"), token: randomBytes(32).toString("base64url") };

/**
 * What the caller shows. A malformed id or token becomes one that opens nothing, so that all that is wrong with
 * a link takes the same way and the same time.
 */
export function keyOf(request: Request, id: string): Key {
  const token = bearer.exec(request.headers.get("authorization") ?? "")?.[1];
  const shown = token !== undefined && shareId.test(id) ? { id, token } : noKey;
  return { id: bytesOf(shown.id), tokenHash: hash("sha256", bytesOf(shown.token), "buffer") };
}

/** The revision that a writer replaces: exactly one, quoted as the header's standard has it. */
export function ifMatch(request: Request): number {
  const header = request.headers.get("if-match")?.trim();
  if (!header) throw new Refusal("if-match-missing");
  const digits = /^"([1-9]\d{0,9})"$/.exec(header)?.[1];
  const revision = Number(digits);
  if (digits === undefined || revision > 0xffffffff) throw new Refusal("bad-request");
  return revision;
}

export function matchesTag(request: Request, tag: string): boolean {
  const header = request.headers.get("if-none-match") ?? "";
  // A proxy that compresses marks the tag as weak.
  return header.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === tag);
}

/** The body, read no further than it may be long, and exactly of the shape that was asked for. */
export async function bodyOf<Body>(
  request: Request,
  { lengthHolds }: { lengthHolds: boolean },
  { schema, longest }: { schema: z.ZodMiniType<Body>; longest: number },
): Promise<Body> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json" || request.headers.has("content-encoding")) throw new Refusal("wrong-type");
  const length = request.headers.get("content-length");
  if (Number(length ?? 0) > longest) throw tooLarge();
  const isBounded = lengthHolds && length !== null;
  const bytes = isBounded ? await readWhole(request) : await read(request, longest);
  const body = schema.safeParse(parsed(bytes));
  if (!body.success) throw new Refusal("bad-request");
  return body.data;
}

/** Without the stream that counting needs, which costs a fifth of what a new share does. */
async function readWhole(request: Request): Promise<Uint8Array> {
  try {
    return new Uint8Array(await request.arrayBuffer());
  } catch {
    throw new Refusal("bad-request");
  }
}

async function read(request: Request, longest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Refusal("bad-request");
    });
    if (done) return Buffer.concat(chunks);
    length += value.byteLength;
    if (length > longest) {
      reader.cancel().catch(() => {});
      throw tooLarge();
    }
    chunks.push(value);
  }
}

/** What is left of the body is not worth receiving. */
const tooLarge = () => new Refusal("too-large", { Connection: "close" });

const utf8 = new TextDecoder("utf-8", { fatal: true });

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    throw new Refusal("bad-request");
  }
}
