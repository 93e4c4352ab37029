/** A site of a few small files, in a folder that goes with the process. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { addressOf } from "@/lib/site/address";
import type { SiteFile, SiteList } from "@/lib/site/list";
import { filesOf, listOf } from "@/lib/site/places";

export function smallSite() {
  const folder = mkdtempSync(join(tmpdir(), "small-site-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const pages = {
    start: "<h1>The start</h1>".repeat(40),
    check: "<h1>Check</h1>",
    shared: "<h1>Shared</h1>",
    notFound: "<h1>Not found</h1>",
    refused: "<h1>Refused</h1>",
  };

  function file(name: string, content: string, type = "text/html; charset=utf-8"): SiteFile {
    const path = join(filesOf(folder), name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    const isLong = content.length > 200;
    if (isLong) writeFileSync(`${path}.gz`, gzipSync(content));
    return {
      path: addressOf(name),
      file: name,
      size: content.length,
      sha256: createHash("sha256").update(content).digest("hex"),
      type,
      headers: {
        "Content-Security-Policy": "default-src 'none'",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-cache",
      },
      compressed: isLong ? ["gz"] : [],
    };
  }

  const list: SiteList = {
    version: 1,
    build: "new",
    files: [
      file("index.html", pages.start),
      file("sources.html", "<h1>Sources</h1>"),
      file("offices/_/check.html", pages.check),
      file("s/_.html", pages.shared),
      file("404.html", pages.notFound),
      file("refused.html", pages.refused),
    ],
    earlier: [{ build: "old", files: [file("_next/static/old.js", "old", "text/javascript; charset=utf-8")] }],
  };
  writeFileSync(listOf(folder), JSON.stringify(list));
  return { folder, ...pages };
}
