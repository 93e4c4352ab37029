import { readdirSync } from "node:fs";
import { join, parse } from "node:path";
import { root } from "./root.mjs";

/** Below the project's root. */
export const vendorFolder = "lib/vendor";
export const packedFolder = ".cache/packed";

export function vendorNames() {
  return readdirSync(join(root, vendorFolder)).map((file) => parse(file).name);
}

/** What a build takes in place of a file, by the name that our code imports it by. `pack.mjs` writes it. */
export function packedAliases() {
  return {
    ...Object.fromEntries(
      vendorNames().map((name) => [`@/${vendorFolder}/${name}`, { browser: `./${packedFolder}/${name}.js` }]),
    ),
    "./styles-text": { browser: "./components/shell/styles-text.ts", default: `./${packedFolder}/styles.js` },
    "@/app/globals.css": "./components/shell/styles-text.ts",
  };
}
