import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import tailwind from "@tailwindcss/postcss";
import { build } from "esbuild";
import { transform } from "lightningcss";
import postcss from "postcss";
import { oldestBrowsers } from "./oldest-browsers.mjs";
import { packedFolder, vendorFolder, vendorNames } from "./packed.mjs";
import { root } from "./root.mjs";

/**
 * Writes each file of lib/vendor as one module that holds what the file names and nothing else of its library.
 *
 * Next's bundler drops what no module of a library asks for, but not what its unused functions ask for. Of zod it so keeps
 * nearly all, 21 KB where 11 are used (gzip).
 */
export async function packVendored() {
  await build({
    absWorkingDir: root,
    entryPoints: vendorNames().map((name) => `${vendorFolder}/${name}.ts`),
    outdir: packedFolder,
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
    logLevel: "error",
  });
}

/** As lightningcss counts versions: the first number in the third byte, the second in the next. */
const targets = Object.fromEntries(
  oldestBrowsers.map(([name, version]) => {
    const [first = 0, second = 0] = version.split(".").map(Number);
    return [name, (first << 16) | (second << 8)];
  }),
);

/**
 * Writes app/globals.css as it is served, in a module that exports it as a text. Tailwind writes for browsers of 2023, so what
 * is newer than ours is written out once more: Chrome 109 knows no `oklch()`, and would show no color at all.
 */
export async function packStyles() {
  const from = join(root, "app/globals.css");
  const { css: newer } = await postcss([tailwind({ optimize: { minify: true } })]).process(readFileSync(from, "utf8"), {
    from,
  });
  const css = transform({ filename: from, code: Buffer.from(newer), minify: true, targets }).code.toString();
  if (css.includes("</")) throw new Error("The styles would end the element that holds them.");
  mkdirSync(join(root, packedFolder), { recursive: true });
  writeFileSync(join(root, packedFolder, "styles.js"), `export const stylesText = ${JSON.stringify(css)};\n`);
}
