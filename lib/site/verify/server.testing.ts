/** A site of a few pages, made as the build makes it, and a server that serves it as it is or as a test spoils it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readEnv } from "@/lib/env/env";
import { requestListener } from "@/lib/server/listener";
import { siteFiles } from "@/lib/server/site-files";
import { makeSite } from "@/lib/site/build/make-site";
import type { SiteFile, SiteList } from "@/lib/site/list";
import { filesOf, listOf } from "@/lib/site/places";
import { readList } from "@/lib/site/read-list";
import { serverAt } from "./ask";
import { type Verdict, verify } from "./verify";

const page = (name: string) => `<script>say("${name}")</script><h1>${name}</h1>${`<p>${name}</p>`.repeat(30)}`;
const contents: Record<string, string> = {
  "index.html": page("start"),
  "404.html": page("not found"),
  "refused.html": page("refused"),
  "offices/_.html": page("an office"),
  "offices/_/check.html": page("check"),
  "offices/_/check.txt": "data of check",
  "s/_.html": page("shared"),
  "sw.js": "addEventListener('fetch', () => {});",
  "_next/static/one.js": "one();".repeat(60),
};

const made: string[] = [];

/** A folder of a built site; call `forget` in the end. */
export async function builtSite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "verify-"));
  made.push(folder);
  const from = join(folder, "out");
  for (const [name, content] of Object.entries(contents)) write(join(from, name), content);
  const site = join(folder, "site");
  await makeSite({ from, site, build: "ours" });
  return site;
}

export function forget(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Changes a file of a built site, and nothing that the site says of it. */
export function spoilFile(site: string, name: string, by: (bytes: Buffer) => Buffer | string): void {
  const file = join(filesOf(site), name);
  writeFileSync(file, by(readFileSync(file)));
}

/** Changes what a built site says of its files, and so with which headers it is served. */
export function spoilList(site: string, by: (files: SiteFile[]) => SiteFile[]): void {
  const list = readList(site);
  writeFileSync(listOf(site), JSON.stringify({ ...list, files: by(list.files) }));
}

export type Lie = (...asked: Parameters<RequestListener>) => boolean;

/** Serves a site as the app does; a lie that is told in a request's place returns true. */
export function serving(site: string, lie: Lie = () => false): RequestListener {
  const reading = readEnv({ NODE_ENV: "production" });
  if (!reading.ok) throw new Error(reading.faults.join());
  const parts = { site: siteFiles(site, { https: false }), api: { fetch: () => new Response() }, log: () => {} };
  const honest = requestListener(parts, reading.env);
  return (request, response) => {
    if (!lie(request, response)) honest(request, response);
  };
}

/** What comes of comparing a server that answers so with our list. */
export async function verdictOn(listener: RequestListener, list: SiteList, patienceMs?: number): Promise<Verdict> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const asked = serverAt(`http://127.0.0.1:${port}`, patienceMs === undefined ? {} : { patienceMs });
  try {
    return await verify(asked, list, { office: "OFFICE", link: "LINK", unknown: "UNKNOWN" });
  } finally {
    asked.close();
    server.closeAllConnections();
    server.close();
  }
}
