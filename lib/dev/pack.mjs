import { readdirSync } from "node:fs";
import { join, parse } from "node:path";
import { build } from "esbuild";
import { root } from "./root.mjs";

/** Below the project's root. */
const vendorFolder = "lib/vendor";
const packedFolder = ".cache/packed";

/** What a browser loads in place of each file of lib/vendor, by the names that our code imports it by. */
export function packedAliases() {
  return Object.fromEntries(
    vendorNames().map((name) => [`@/${vendorFolder}/${name}`, { browser: `./${packedFolder}/${name}.js` }]),
  );
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
