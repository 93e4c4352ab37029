import { encode } from "uqr";

/** A square of `size` units a side, its white border included, and the black modules on it as one path. */
export type QrCode = { size: number; path: string };

/** Four modules of white around it, and readable with a seventh of it dirty. */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  return { size, path: data.map(rowPath).join("") };
}

/** Neighbors in a row are drawn as one, so that no hairline shows between them. */
function rowPath(modules: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < modules.length; x++) {
    if (!modules[x]) continue;
    const start = x;
    while (modules[x + 1]) x++;
    const width = x + 1 - start;
    path += `M${start} ${y}h${width}v1h-${width}z`;
  }
  return path;
}
