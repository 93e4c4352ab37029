import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A copy that saves less than this is not worth choosing. */
const least = 0.95;
const smallest = 200;

/** Writes the compressed copies of a file beside it, and tells which there are. */
export async function compress(path: string): Promise<("br" | "gz")[]> {
  const bytes = await readFile(path);
  if (bytes.length < smallest) return [];
  const copies = [
    ["br", () => brotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })],
    ["gz", () => zip(bytes, { level: constants.Z_BEST_COMPRESSION })],
  ] as const;
  const made: ("br" | "gz")[] = [];
  for (const [ending, pack] of copies) {
    const packed = await pack();
    if (packed.length > bytes.length * least) continue;
    await writeFile(`${path}.${ending}`, packed);
    made.push(ending);
  }
  return made;
}
