import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicListSchema, type SiteList } from "@/lib/site/list";
import { EARLIER_BUILDS } from "./earlier";
import { afterHand } from "./late-scripts";
import { makeSite } from "./make-site";

const folder = mkdtempSync(join(tmpdir(), "make-site-"));
const site = join(folder, "site");
afterAll(() => rmSync(folder, { recursive: true }));

const long = (text: string) => text.repeat(500);

/** Makes the site of a build whose script is this. */
function build(name: string, script: string): Promise<SiteList> {
  const from = join(folder, "out");
  const files: Record<string, string> = {
    "index.html": `<html><head></head><body>${long("start ")}<script src="/_next/static/${script}.js" async=""></script></body></html>`,
    "offices/_/check.html": "<html><body><script>data()</script><style>a{}</style></body></html>",
    "s/_.html": "<html></html>",
    "404.html": "<html></html>",
    "_not-found.html": "<html></html>",
    "robots.txt": "User-Agent: *",
    [`_next/static/${script}.js`]: long(script),
    "_next/static/empty.js.map": "{}",
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(from, file)), { recursive: true });
    writeFileSync(join(from, file), text);
  }
  return makeSite({ from, site, build: name, page: (html, address) => (address === "/" ? afterHand(html) : html) });
}

const read = (file: string) => readFileSync(join(site, "files", file));
const paths = (files: SiteList["files"]) => files.map(({ path }) => path);

let list: SiteList;
beforeAll(async () => {
  list = await build("first", "one");
});

describe("a site", () => {
  it("lists every file by its address, but for what nobody asks for", () => {
    expect(paths(list.files).sort()).toEqual([
      "/",
      "/.well-known/handoff-files.json",
      "/404",
      "/_next/static/one.js",
      "/offices/_/check",
      "/robots.txt",
      "/s/_",
    ]);
    expect(existsSync(join(site, "files/_not-found.html"))).toBe(false);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("has compressed copies beside what is worth it", () => {
    const script = list.files.find(({ path }) => path === "/_next/static/one.js");
    expect(script?.compressed).toEqual(["br", "gz"]);
    expect(brotliDecompressSync(read("_next/static/one.js.br")).toString()).toBe(long("one"));
    expect(gunzipSync(read("_next/static/one.js.gz")).toString()).toBe(long("one"));
    expect(list.files.find(({ path }) => path === "/robots.txt")?.compressed).toEqual([]);
  });

  it("gives each page a policy that names just what stands in it, and each kind of file its headers", () => {
    const headers = Object.fromEntries(list.files.map((file) => [file.path, file.headers]));
    expect(headers["/offices/_/check"]?.["Content-Security-Policy"]).toMatch(
      /script-src 'self' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+';/,
    );
    expect(headers["/404"]?.["Content-Security-Policy"]).toMatch(/script-src 'self'; style-src 'self';/);
    expect(headers["/_next/static/one.js"]?.["Cache-Control"]).toBe("public, max-age=31536000, immutable");
    expect(headers["/s/_"]).toMatchObject({ "Cache-Control": "no-store", "X-Robots-Tag": expect.any(String) });
    expect(headers["/"]).toMatchObject({ "Cache-Control": "no-cache" });
  });

  it("has rules for nginx and Caddy beside the files, not among them", () => {
    for (const name of ["nginx/http.conf", "nginx/server.conf", "Caddyfile"]) {
      expect(readFileSync(join(site, name), "utf8"), name).toContain("Made by the build");
      expect(existsSync(join(site, "files", name)), name).toBe(false);
    }
  });

  it("tells the public what it holds, but for that list itself", () => {
    const told = publicListSchema.parse(JSON.parse(read(".well-known/handoff-files.json").toString()));
    expect(told.build).toBe("first");
    expect(told.files.map(({ path }) => path)).not.toContain("/.well-known/handoff-files.json");
    expect(told.files).toHaveLength(list.files.length - 1);
  });
});

describe("the next build", () => {
  it("keeps the built files of the last ones beside its own, and lets the oldest go", async () => {
    const names = Array.from({ length: EARLIER_BUILDS + 1 }, (_, index) => `later${index}`);
    for (const name of names) list = await build(name, name);
    expect(list.build).toBe(names.at(-1));
    expect(list.earlier.map((one) => one.build)).toEqual(names.slice(0, -1).reverse());
    for (const name of names) expect(read(`_next/static/${name}.js.br`).length).toBeGreaterThan(0);
    expect(existsSync(join(site, "files/_next/static/one.js"))).toBe(false);
    // Only this build's files are told to the public.
    expect(paths(list.files)).not.toContain("/_next/static/later0.js");
  });

  it("of the same sources is no earlier one", async () => {
    const { build: name } = list;
    const again = await build(name, name);
    expect(again.earlier).toEqual(list.earlier);
  });

  it("goes on where the site before was cut short", async () => {
    writeFileSync(join(site, "list.json"), '{"version": 1');
    expect((await build("mended", "mended")).earlier).toEqual([]);
  });
});
