/**
 * What a browser loads, held against the oldest browsers that we promise to work in. MDN’s table says what each
 * of them has; `lib/dev/floor/exceptions.ts` says what we name all the same, and why it does no harm.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Exceptions, inScripts, inStyles } from "@/lib/dev/floor/exceptions";
import { type Found, newerNames, newerSyntax } from "@/lib/dev/floor/scripts";
import { newerStyles } from "@/lib/dev/floor/styles";
import { root } from "@/lib/dev/root.mjs";
import { filesOf, siteFolder } from "@/lib/site/places";
import { readList } from "@/lib/site/read-list";
import { expect, test } from "./support/test";

const site = join(root, siteFolder);
const { files } = readList(site);
const textOf = (file: string) => readFileSync(join(filesOf(site), file), "utf8");
const pages = files.filter(({ file }) => file.endsWith(".html")).map(({ file }) => textOf(file));

const within = (tag: "script" | "style") =>
  pages.flatMap((page) =>
    [...page.matchAll(new RegExp(`<${tag}\\b[^>]*>([^<][\\s\\S]*?)</${tag}>`, "g"))].map(([, text = ""]) => text),
  );

/** Those for browsers without modules: all of ours have them, and load none. */
const forOlder = new Set(
  pages.flatMap((page) => [...page.matchAll(/<script src="\/([^"]+)"[^>]* noModule=""/g)].map(([, src = ""]) => src)),
);
const scriptFiles = files.map(({ file }) => file).filter((file) => file.endsWith(".js") && !forOlder.has(file));
const scripts = [
  ...scriptFiles.map((file) => [file, textOf(file)] as const),
  ...[...new Set(within("script"))].map((text) => ["in a page", text] as const),
];

/** What is found and not excused, and what is excused and not found. */
function unexplained(found: readonly (readonly [where: string, Found])[], exceptions: Exceptions) {
  const named = found.flatMap(([where, names]) =>
    [...names].map(([name, places]) => ({ name, where, place: places[0] })),
  );
  const excused = exceptions.flatMap(({ names }) => names);
  return {
    newer: named.filter(({ name }) => !excused.includes(name)),
    excusedInVain: excused.filter((excuse) => !named.some(({ name }) => name === excuse)),
  };
}

test("no script is of newer syntax", () => {
  expect(scripts.length).toBeGreaterThan(40);
  const newer = scripts.map(([where, text]) => ({ where, line: newerSyntax(text) }));
  expect(newer.filter(({ line }) => line !== undefined)).toEqual([]);
});

test("no script calls what an older browser lacks, but where that is taken care of", () => {
  const found = scripts.map(([where, text]) => [where, newerNames(text)] as const);
  expect(unexplained(found, inScripts)).toEqual({ newer: [], excusedInVain: [] });
});

test("no style needs what an older browser lacks, but where that is taken care of", () => {
  const styles = [...new Set(within("style"))];
  expect(styles.length).toBeGreaterThan(0);
  const found = styles.map((text) => ["the styles", newerStyles(text)] as const);
  expect(unexplained(found, inStyles)).toEqual({ newer: [], excusedInVain: [] });
});
