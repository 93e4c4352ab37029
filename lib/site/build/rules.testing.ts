/** The list of a small site with a file of each kind. */
import { addressOf } from "@/lib/site/address";
import type { SiteFile, SiteList } from "@/lib/site/list";
import { typeOf } from "./types";

/** `more` are headers of all pages. */
export function listOf(more: Record<string, string> = {}): SiteList {
  const page = (name: string, headers: Record<string, string> = {}): SiteFile =>
    file(name, {
      "Content-Security-Policy": `policy of ${name}`,
      "X-Frame-Options": "DENY",
      "Cache-Control": "no-cache",
      ...more,
      ...headers,
    });
  const built = { "Content-Security-Policy": "policy of files", "Cache-Control": "immutable" };
  return {
    version: 1,
    build: "new",
    files: [
      page("index.html"),
      page("offices/_.html"),
      page("s/_.html", { "X-Robots-Tag": "noindex", "Cache-Control": "no-store" }),
      page("404.html"),
      file("sw.js", { "Content-Security-Policy": "policy of files", "Cache-Control": "no-cache" }),
      file("index.txt", { "Content-Security-Policy": "policy of files", "Cache-Control": "no-cache" }),
      file("_next/static/new.js", built),
    ],
    earlier: [{ build: "old", files: [file("_next/static/old.js", built)] }],
  };
}

function file(name: string, headers: Record<string, string>): SiteFile {
  const type = typeOf(name);
  return { path: addressOf(name), file: name, size: 1, sha256: "0".repeat(64), type, headers, compressed: [] };
}
