/** What a host answers, held against what the build's list says. */
import { createHash } from "node:crypto";
import { request } from "node:http";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect } from "@/e2e/support/test";
import { builtHeaders } from "@/lib/site/headers";
import type { SiteFile } from "@/lib/site/list";
import { readList } from "@/lib/site/read-list";
import type { Host } from "./host";

export type Answer = { status: number; headers: Record<string, unknown>; body: Buffer };

/** Asks for exactly this address; a browser or `fetch` would mend it first. */
export function ask(host: Host, path: string, headers = {}, method = "GET", localAddress?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(host.url);
    const settings = { hostname, port, path, method, headers: { Connection: "close", ...headers } };
    request({ ...settings, ...(localAddress && { localAddress }) }, (answer) => {
      const { statusCode: status = 0, headers: told } = answer;
      buffer(answer).then((body) => resolve({ status, headers: told, body }), reject);
    })
      .once("error", reject)
      .end();
  });
}

/** What a server says of itself and of this one answer. */
const ownHeaders =
  /^(accept-ranges|connection|content-encoding|content-length|date|etag|keep-alive|last-modified|server|transfer-encoding|vary)$/;

export function listedHeaders({ headers }: Answer): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ownHeaders.test(name)));
}

export function expectedHeaders({ type, headers }: SiteFile): Record<string, string> {
  const all = { ...headers, "Content-Type": type };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]));
}

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const unpack = { br: brotliDecompressSync, gzip: gunzipSync } as const;

function unpacked({ headers, body }: Answer): Buffer {
  const coding = headers["content-encoding"];
  return coding === "br" || coding === "gzip" ? unpack[coding](body) : body;
}

const list = readList(fileURLToPath(new URL("../../site", import.meta.url)));
/** Those of earlier builds, with the headers that this build gives them. */
const earlier = list.earlier.flatMap(({ files }) => files.map((file) => ({ ...file, headers: builtHeaders })));
/** The page of last resort stands at no address of its own. */
const own = list.files.filter(({ path }) => path !== "/404");
export const files = [...own, ...earlier];
/** For a second look: one caller may not ask for all of them twice. */
export const someFiles = [...own, ...earlier.slice(0, 50)];

export function fileAt(path: string): SiteFile {
  const file = list.files.find((one) => one.path === path);
  if (!file) throw new Error(`The build has no ${path}.`);
  return file;
}

/** That an answer is this very file, whole, with its headers. */
export function expectFile(answer: Answer, file: SiteFile): void {
  expect(sha256(unpacked(answer)), file.path).toBe(file.sha256);
  expect(listedHeaders(answer), file.path).toEqual(expectedHeaders(file));
}
