import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, parse } from "node:path";
import tailwind from "@tailwindcss/postcss";
import { build } from "esbuild";
import postcss from "postcss";
import { root } from "./root.mjs";

/** Below the project's root. */
const vendorFolder = "lib/vendor";
const packedFolder = ".cache/packed";

/** What a build takes in place of a file, by the name that our code imports it by. */
export function packedAliases() {
  return {
    ...Object.fromEntries(
      vendorNames().map((name) => [`@/${vendorFolder}/${name}`, { browser: `./${packedFolder}/${name}.js` }]),
    ),
    "./styles-text": { browser: "./components/shell/styles-text.ts", default: `./${packedFolder}/styles.js` },
    "@/app/globals.css": "./components/shell/styles-text.ts",
  };
}

/**
 * Writes each file of lib/vendor as one module that holds what the file names and nothing else of its library.
 *
 * Next's bundler drops what no module of a library asks for, but not what its unused functions ask for. Of zod it so keeps
 * nearly all, 20.8 KB where 8.7 KB are used (gzip).
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

function vendorNames() {
  return readdirSync(join(root, vendorFolder)).map((file) => parse(file).name);
}

/** Writes app/globals.css as it is served, in a module that exports it as a text. */
export async function packStyles() {
  const from = join(root, "app/globals.css");
  const { css } = await postcss([tailwind({ optimize: { minify: true } })]).process(readFileSync(from, "utf8"), {
    from,
  });
  if (css.includes("</")) throw new Error("The styles would end the element that holds them.");
  mkdirSync(join(root, packedFolder), { recursive: true });
  writeFileSync(join(root, packedFolder, "styles.js"), `export const stylesText = ${JSON.stringify(css)};\n`);
}
