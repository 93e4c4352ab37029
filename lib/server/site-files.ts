/**
 * The built site, held in memory: a few megabytes that never change while the server runs, whatever becomes of the folder
 * that they were read from.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOfAny } from "@/lib/site/address";
import { type Headers, strictTransport } from "@/lib/site/headers";
import type { SiteFile } from "@/lib/site/list";
import { filesOf } from "@/lib/site/places";
import { readList } from "@/lib/site/read-list";

export type Encoding = "br" | "gzip" | "identity";

/** Names and values in turns: Node takes half as long for them as for an object. */
export type FlatHeaders = string[];

export type HeldCopy = {
  encoding: Encoding;
  body: Buffer;
  etag: string;
  headers: FlatHeaders;
  /** Where the browser has the file already. */
  headersUnchanged: FlatHeaders;
};

/** A file in each encoding that there is of it: the best first, the file as it is last. */
export type HeldFile = readonly HeldCopy[];

export type SiteFiles = {
  /** The file that a path shows. */
  at: (path: string) => HeldFile | undefined;
  /** The page for an address that shows nothing, and for a request that can't be understood. */
  notFound: HeldFile;
  refused: HeldFile;
};

/** Throws where no site was built. `https` adds the promise of it to every answer. */
export function siteFiles(site: string, { https }: { https: boolean }): SiteFiles {
  const list = readList(site);
  const held = new Map<string, HeldFile>();
  for (const file of [...list.earlier.flatMap(({ files }) => files), ...list.files])
    held.set(file.path, hold(filesOf(site), file, https ? strictTransport : {}));
  const page = (path: string): HeldFile => {
    const file = held.get(path);
    if (!file) throw new Error(`The site has no page ${path}.`);
    return file;
  };
  const notFound = page("/404");
  // It is no page of its own, but what the others show.
  held.delete("/404");
  return { at: (path) => held.get(path) ?? held.get(addressOfAny(path)), notFound, refused: page("/refused") };
}

const endings = { br: "br", gz: "gzip" } as const;

function hold(folder: string, file: SiteFile, added: Headers): HeldFile {
  const name = join(folder, file.file);
  const varies: Headers = file.compressed.length > 0 ? { Vary: "Accept-Encoding" } : {};
  const copy = (encoding: Encoding, ending = ""): HeldCopy => {
    const body = readFileSync(name + ending);
    const etag = `"${file.sha256.slice(0, 32)}${ending}"`;
    const always = { ...file.headers, ...added, ...varies, ETag: etag };
    const coding: Headers = encoding === "identity" ? {} : { "Content-Encoding": encoding };
    const whole = { ...always, ...coding, "Content-Type": file.type, "Content-Length": String(body.length) };
    return { encoding, body, etag, headers: flat(whole), headersUnchanged: flat(always) };
  };
  return [...file.compressed.map((ending) => copy(endings[ending], `.${ending}`)), copy("identity")];
}

const flat = (headers: Headers): FlatHeaders => Object.entries(headers).flat();
