/** Makes of what the framework exports the site that is served: headers, hashes, compressed copies, and one list of it all. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { addressOf } from "@/lib/site/address";
import { publicList, publicListPath, type SiteFile, type SiteList } from "@/lib/site/list";
import { filesOf, listOf } from "@/lib/site/places";
import { readList } from "@/lib/site/read-list";
import { describeFile } from "./describe-file";
import { earlierOf, keepEarlier } from "./earlier";
import { filesBelow } from "./folder";
import { writeRules } from "./write-rules";

type Making = {
  /** What the framework has left. It is moved, not copied. */
  from: string;
  /** The site that is replaced, all at once, when the new one is whole. */
  site: string;
  build: string;
  /** What becomes of a page's text. */
  page?: (html: string, address: string) => string;
  /** Adds what else belongs to the site, before it takes the place of the old one. */
  finish?: (folder: string) => Promise<void>;
};

/** The bundler leaves an empty source map and the source of the PDF's worker, which nothing asks for; `404.html` is the page. */
const leftOver = /^_not-found\.html$|\.(map|ts)$/;

export async function makeSite({ from, site, build, page, finish }: Making): Promise<SiteList> {
  const next = `${site}.new`;
  const files = filesOf(next);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  renameSync(from, files);
  for (const name of filesBelow(files)) if (leftOver.test(name)) rmSync(join(files, name));
  for (const name of filesBelow(files))
    if (page && name.endsWith(".html")) change(join(files, name), (html) => page(html, addressOf(name)));

  const own = await described(files);
  write(join(files, publicListPath), `${JSON.stringify(publicList(build, own), null, 1)}\n`);
  own.push(await describeFile(files, publicListPath.slice(1)));
  const before = siteBefore(site);
  const earlier = keepEarlier(earlierOf(before, build), filesOf(site), files);
  const list: SiteList = { version: 1, build, files: own, earlier };
  write(listOf(next), `${JSON.stringify(list, null, 1)}\n`);
  writeRules(next, list);
  await finish?.(next);
  replace(site, next);
  return list;
}

function change(file: string, by: (text: string) => string): void {
  writeFileSync(file, by(readFileSync(file, "utf8")));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A few at a time: compressing takes a thread each. */
async function described(folder: string): Promise<SiteFile[]> {
  const names = filesBelow(folder);
  const found: SiteFile[] = [];
  for (let at = 0; at < names.length; at += 8)
    found.push(...(await Promise.all(names.slice(at, at + 8).map((name) => describeFile(folder, name)))));
  return found;
}

/** A site of another version of the list, or one that was cut short, has nothing to keep. */
function siteBefore(site: string): SiteList | undefined {
  try {
    return readList(site);
  } catch {
    return undefined;
  }
}

function replace(site: string, next: string): void {
  const old = `${site}.old`;
  rmSync(old, { recursive: true, force: true });
  try {
    renameSync(site, old);
  } catch {
    // There was none.
  }
  renameSync(next, site);
  rmSync(old, { recursive: true, force: true });
}
