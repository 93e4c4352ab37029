/** One request, as a browser makes it, and its answer, read no further than need be. */
import { createHash } from "node:crypto";
import * as http from "node:http";
import * as https from "node:https";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { Answer, Content } from "./compare-answer";
import { NoAnswer, sentenceFor } from "./no-answer";

/** What browsers say: nothing compressed (never, but it is the file itself), on plain http, and on https. */
export const encodings = ["identity", "gzip, deflate", "gzip, deflate, br, zstd"] as const;
export type Encodings = (typeof encodings)[number];

export type Asking = {
  path: string;
  encoding: Encodings;
  /** As many bytes of content are kept, and one more. */
  limit: number;
  isPage: boolean;
};

export type Server = { ask: (asking: Asking) => Promise<Answer>; close: () => void };

/** For one answer, from the first byte to the last. */
const longestMs = 30_000;
/** What compression may add to content that it can't shrink. */
const overhead = 1024;

/** Whoever means to lie must at least not be told at the first header that nobody looks at the page. */
const browser = {
  "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  "Accept-Language": "en-US,en;q=0.5",
};
const forPage = {
  Accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  "Sec-Fetch-Dest": "document",
  "Sec-Fetch-Mode": "navigate",
  "Sec-Fetch-Site": "none",
  "Sec-Fetch-User": "?1",
  "Upgrade-Insecure-Requests": "1",
};
const forFile = { Accept: "*/*", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Site": "same-origin" };

/** Its requests fail with `NoAnswer` alone. Redirects are answers like any other. */
export function serverAt(origin: string, { patienceMs = longestMs } = {}): Server {
  const { request, Agent } = origin.startsWith("https:") ? https : http;
  // Certificates are always checked, whatever the environment says.
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: true });

  function head({ path, encoding, isPage }: Asking, signal: AbortSignal): Promise<http.IncomingMessage> {
    const headers = { ...browser, ...(isPage ? forPage : forFile), "Accept-Encoding": encoding };
    return new Promise((resolve, reject) => {
      const asked = request(`${origin}${encodeURI(path)}`, { agent, headers, signal }, resolve);
      asked.on("error", (error: NodeJS.ErrnoException) => {
        // A server may close a connection that rested just when it is used again.
        const isStale = asked.reusedSocket && error.code === "ECONNRESET" && !signal.aborted;
        reject(isStale ? new StaleConnection() : error);
      });
      asked.end();
    });
  }

  async function ask(asking: Asking): Promise<Answer> {
    const { encoding, limit } = asking;
    const signal = AbortSignal.timeout(patienceMs);
    try {
      const message = await head(asking, signal).catch((error) => {
        if (error instanceof StaleConnection) return head(asking, signal);
        throw error;
      });
      const sent = await read(message, encoding === "identity" ? limit : limit + overhead);
      const content = contentOf(sent, message.headers["content-encoding"], { encoding, limit });
      return { status: message.statusCode ?? 0, headers: valuesOf(message), content };
    } catch (error) {
      throw new NoAnswer(signal.aborted ? `did not answer within ${patienceMs / 1000} seconds` : sentenceFor(error));
    }
  }

  return { ask, close: () => agent.destroy() };
}

class StaleConnection extends Error {}

async function read(message: http.IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop also closes the connection.
    if (size > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit + 1);
}

const decoders = { br: brotliDecompressSync, gzip: gunzipSync, deflate: inflateSync };
const isDecoder = (name: string): name is keyof typeof decoders => Object.hasOwn(decoders, name);

function contentOf(sent: Buffer, coding: string | undefined, asked: { encoding: Encodings; limit: number }): Content {
  if (coding === undefined) return hashed(sent.subarray(0, asked.limit + 1));
  if (!isDecoder(coding) || !asked.encoding.split(", ").includes(coding))
    return { unread: "comes in an encoding that was not asked for" };
  try {
    return hashed(decoders[coding](sent, { maxOutputLength: asked.limit + 1 }));
  } catch {
    return { unread: "has other content, or none that can be unpacked" };
  }
}

const hashed = (bytes: Buffer): Content => ({ bytes, sha256: createHash("sha256").update(bytes).digest("hex") });

function valuesOf({ headersDistinct }: http.IncomingMessage): Map<string, string[]> {
  return new Map(Object.entries(headersDistinct).flatMap(([name, values]) => (values ? [[name, values]] : [])));
}
