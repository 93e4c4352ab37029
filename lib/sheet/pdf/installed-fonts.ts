/** For the command line and the tests: the only file here that reads the disk. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { DevicePage, Grounds, Sheet } from "@/lib/sheet/model";
import { type FontFile, fontFileName, fontsFor, type LoadedFont } from "./fonts";

const { resolve } = createRequire(import.meta.url);

/** The fonts that a sheet needs, from the installed package and from beside this file. */
export function installedFonts(sheet: Sheet, grounds?: Grounds, devicePage?: DevicePage): Promise<LoadedFont[]> {
  return Promise.all(
    fontsFor(sheet, grounds, devicePage).map(async (font) => ({
      ...font,
      bytes: new Uint8Array(await readFile(pathOf(font))),
    })),
  );
}

function pathOf(font: FontFile): string | URL {
  const name = fontFileName(font);
  return font.subset === "symbols"
    ? new URL(`./symbols/${name}`, import.meta.url)
    : resolve(`@fontsource/inter/files/${name}`);
}
