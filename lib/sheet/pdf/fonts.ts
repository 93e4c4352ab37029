/** Which files of the font a sheet needs. They are loaded by whoever asks for the PDF: from the server, or from the disk. */
import type { DevicePage, Grounds, Sheet } from "@/lib/sheet/model";
import type { Weight } from "./look";

/** In the order in which they are asked for a letter. */
export const subsets = ["latin", "latin-ext", "vietnamese", "greek", "cyrillic", "symbols"] as const;
export type Subset = (typeof subsets)[number];

export const weights: Record<Weight, 400 | 600> = { regular: 400, semibold: 600 };

export type FontFile = { weight: Weight; subset: Subset };
export type LoadedFont = FontFile & { bytes: Uint8Array };

/** The name of the file in the package @fontsource/inter; the symbols, which it leaves out, are in the folder of that name. */
export function fontFileName({ weight, subset }: FontFile): `inter-${Subset}-${400 | 600}-normal.woff` {
  return `inter-${subset}-${weights[weight]}-normal.woff`;
}

/** What the Latin files hold without the others, and what each of the others adds. */
const scripts: Record<Exclude<Subset, "latin">, RegExp> = {
  "latin-ext": /[\u0100-\u02ff\u1d00-\u1dbf\u1e00-\u1eff\u2020\u20a0-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]/,
  vietnamese: /[\u0300-\u0303\u0309\u0323]|[\u0102\u0103\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/,
  greek: /[\u0370-\u03ff]/,
  cyrillic: /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/,
  symbols: /[\u2116-\u2122\u2190-\u25ff\u2605-\u2665\u2713-\u2717]/,
};

/** The Latin files always; those of other scripts only for a sheet with their letters. */
export function fontsFor(sheet: Sheet, grounds?: Grounds, devicePage?: DevicePage): FontFile[] {
  const said = JSON.stringify([sheet, grounds, devicePage]);
  const text = said.normalize("NFC") + said.normalize("NFKC");
  const needed = subsets.filter((subset) => subset === "latin" || scripts[subset].test(text));
  return needed.flatMap((subset): FontFile[] => [
    { weight: "regular", subset },
    { weight: "semibold", subset },
  ]);
}
