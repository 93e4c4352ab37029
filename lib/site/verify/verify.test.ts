import { createHash } from "node:crypto";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { publicListPath, type SiteList } from "@/lib/site/list";
import { readList } from "@/lib/site/read-list";
import { builtSite, forget, type Lie, serving, spoilFile, spoilList, verdictOn } from "./server.testing";

let list: SiteList;
/** The server's copy of the site, new for each test. */
let site: string;

beforeAll(async () => {
  list = readList(await builtSite());
});

beforeEach(async () => {
  site = await builtSite();
});

afterAll(forget);

const differences = async (lie?: Lie) => (await verdictOn(serving(site, lie), list)).differences;

it("says nothing of a server that serves the same", async () => {
  // Each file once, and the office's three, the link's one and the unknown address besides.
  expect(await verdictOn(serving(site), list)).toEqual({ differences: [], addresses: list.files.length + 5 });
});

describe("a file", () => {
  it("with one changed byte is named", async () => {
    spoilFile(site, "_next/static/one.js", (bytes) => bytes.toString().replace("one", "two"));
    expect(await differences()).toEqual(["/_next/static/one.js: has other content: 360 bytes, as many as ours."]);
  });

  it("that never ends is named, and not read on", async () => {
    const endless: Lie = ({ url }, response) => {
      if (url !== "/sw.js") return false;
      response.writeHead(200, list.files.find(({ path }) => path === url)?.headers);
      const more = () => {
        while (response.writable && response.write("x".repeat(65_536)));
      };
      response.on("drain", more);
      more();
      return true;
    };
    expect(await differences(endless)).toContain("/sw.js: has other content: it is longer than 36 bytes.");
  });

  it("that is missing is named, and so is the server's own list where it leaves it out", async () => {
    spoilList(site, (files) => files.filter(({ path }) => path !== "/sw.js"));
    expect(await differences()).toEqual(["/sw.js: answers 404, not 200."]);
    spoilFile(site, publicListPath, (bytes) => {
      const theirs = JSON.parse(bytes.toString());
      return JSON.stringify({
        ...theirs,
        files: theirs.files.filter(({ path }: { path: string }) => path !== "/sw.js"),
      });
    });
    expect(await differences()).toEqual(["/sw.js: is missing by the server's own list."]);
  });

  it.each(["br", "gz"])("that is another one only as .%s is named", async (ending) => {
    const other = ending === "br" ? brotliCompressSync("other") : Buffer.from("not even gzip");
    spoilFile(site, `_next/static/one.js.${ending}`, () => other);
    const found = await differences();
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^\/_next\/static\/one\.js \(compressed: gzip, deflate.*\): has other content/);
    expect(found[0]?.includes(" br,")).toBe(ending === "br");
  });

  it("that unpacks to far more than it should is not unpacked", async () => {
    spoilFile(site, "index.html.br", () => brotliCompressSync(Buffer.alloc(4_000_000)));
    expect(await differences()).toEqual([
      "/ (compressed: gzip, deflate, br, zstd): has other content, or none that can be unpacked.",
    ]);
  });

  it("that is compressed though it was asked for as it is, is named", async () => {
    const compressed: Lie = ({ url }, response) => {
      if (url !== "/sw.js") return false;
      response.writeHead(200, { "Content-Encoding": "br" }).end(brotliCompressSync("sw"));
      return true;
    };
    expect(await differences(compressed)).toContain("/sw.js: comes in an encoding that was not asked for.");
  });

  it("that is sent from elsewhere is named, with where", async () => {
    const elsewhere: Lie = ({ url }, response) => {
      if (url !== "/sw.js") return false;
      response.writeHead(302, { Location: "/\u009b2Jother.js" }).end();
      return true;
    };
    expect(await differences(elsewhere)).toEqual(["/sw.js: answers 302 and sends on to /\\u{9b}2Jother.js, not 200."]);
  });
});

describe("a page", () => {
  it.each([
    ["/offices/OFFICE", "/offices/_"],
    ["/offices/OFFICE/check", "/offices/_/check"],
    ["/offices/OFFICE/check.txt", "/offices/_/check.txt"],
    ["/s/LINK", "/s/_"],
  ])("that is another one only for %s, and not for %s, is named", async (attacked, same) => {
    const targeted: Lie = ({ url }, response) => {
      if (url !== attacked) return false;
      const file = list.files.find(({ path }) => path === same);
      response.writeHead(200, { ...file?.headers, "Content-Type": file?.type }).end("Give me your secret.");
      return true;
    };
    expect(await differences(targeted)).toEqual([expect.stringMatching(`^${attacked}: has other content: `)]);
  });

  it("that is not ours at an unknown address is named, or that is no error there", async () => {
    const unknown = (status: number): Lie => {
      return ({ url }, response) => {
        if (url !== "/UNKNOWN") return false;
        const page = list.files.find(({ path }) => path === "/404");
        response.writeHead(status, { ...page?.headers, "Content-Type": page?.type }).end("Nothing");
        return true;
      };
    };
    expect(await differences(unknown(404))).toEqual([expect.stringMatching("^/UNKNOWN: has other content: 7 bytes")]);
    expect(await differences(unknown(200))).toEqual(["/UNKNOWN: answers 200, not 404."]);
  });
});

describe("a header", () => {
  const change = (path: string, by: (headers: Record<string, string>) => Record<string, string>) =>
    spoilList(site, (files) =>
      files.map((file) => (file.path === path ? { ...file, headers: by({ ...file.headers }) } : file)),
    );

  it("that is missing is named", async () => {
    change("/", ({ "X-Frame-Options": _left, ...rest }) => rest);
    expect(await differences()).toEqual(["/: lacks the header X-Frame-Options."]);
  });

  it("that allows more to run is told by what it allows", async () => {
    change("/sw.js", (headers) => ({
      ...headers,
      "Content-Security-Policy": `${headers["Content-Security-Policy"]}`.replace("script-src", "script-src https:"),
    }));
    expect(await differences()).toEqual(["/sw.js: has another Content-Security-Policy: has “script-src https:”."]);
  });

  it("that is sent a second time is named", async () => {
    const twice: Lie = ({ url }, response) => {
      if (url !== "/sw.js") return false;
      const file = list.files.find(({ path }) => path === url);
      const headers = Object.entries({ ...file?.headers, "Content-Type": `${file?.type}` }).flat();
      response.writeHead(200, [...headers, "Content-Type", "text/html"]).end("addEventListener('fetch', () => {});");
      return true;
    };
    expect(await differences(twice)).toEqual(["/sw.js: has another Content-Type: has “text/html”."]);
  });

  it("that makes a browser load something else is named, though no header of ours is changed", async () => {
    change("/", (headers) => ({ ...headers, Refresh: "0; url=https://elsewhere.example" }));
    expect(await differences()).toEqual(["/: has the header Refresh: 0; url=https://elsewhere.example."]);
  });

  it("of a file's type is compared as well", async () => {
    spoilList(site, (files) => files.map((file) => (file.path === "/sw.js" ? { ...file, type: "text/plain" } : file)));
    expect(await differences()).toEqual([
      "/sw.js: has another Content-Type: has “text/plain”, lacks “text/javascript; charset=utf-8”.",
    ]);
  });
});

describe("the server's own list", () => {
  const spoil = (by: (theirs: { build: string; files: { path: string; sha256: string; size: number }[] }) => unknown) =>
    spoilFile(site, publicListPath, (bytes) => JSON.stringify(by(JSON.parse(bytes.toString()))));

  it("with a path more than ours is told by it", async () => {
    const more = { path: "/more.js", size: 1, sha256: createHash("sha256").digest("hex") };
    spoil((theirs) => ({ ...theirs, files: [...theirs.files, more] }));
    expect(await differences()).toEqual(["/more.js: is in the server's list, and not in this checkout."]);
  });

  it("of another build is told by its build and by what is not the same", async () => {
    spoil((theirs) => ({
      ...theirs,
      build: "other",
      files: theirs.files.map((file) => (file.path === "/" ? { ...file, sha256: "0" } : file)),
    }));
    expect(await differences()).toEqual([
      "The server says that it runs build other; this checkout is build ours. Compare it with the commit that it was built from.",
      "/: is another file by the server's own list.",
    ]);
  });

  it("that says the same in other bytes is a file that differs", async () => {
    spoil((theirs) => theirs);
    expect(await differences()).toContainEqual(expect.stringMatching(`^${publicListPath}: has other content`));
  });
});

describe("a server with which nothing can be compared", () => {
  it("is told by a sentence where it answers a page for its list", async () => {
    const welcome: Lie = (_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html" }).end("<h1>Welcome</h1>");
      return true;
    };
    expect(await verdictOn(serving(site, welcome), list)).toEqual({
      differences: [
        "The server answers 200 with a page where its list of files should be (/.well-known/handoff-files.json). Is it Network Handoff, and of this version?",
      ],
      addresses: 0,
    });
  });

  it("is told by a sentence where it never answers", async () => {
    const silent: Lie = () => true;
    expect(await verdictOn(serving(site, silent), list, 50)).toEqual({
      differences: ["The server did not answer within 0.05 seconds."],
      addresses: 0,
    });
  });

  it("is not asked on when it stops answering", async () => {
    const ends: Lie = ({ url, socket }) => {
      if (url === publicListPath) return false;
      socket.destroy();
      return true;
    };
    const { differences: found, addresses } = await verdictOn(serving(site, ends), list);
    expect(addresses).toBeLessThan(list.files.length);
    expect(found.at(-1)).toBe(`The server stopped answering, or was too slow: ${addresses} addresses were compared.`);
    expect(found[0]).toMatch(/: broke the connection off\.$/);
  });
});
