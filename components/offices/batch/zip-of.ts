import { Zip, ZipPassThrough } from "fflate";

export type ZipFile = { name: string; content: Blob };

/** One archive of files that are packed already, such as PDFs: they are put in as they are. */
export async function zipOf(files: readonly ZipFile[]): Promise<Blob> {
  const parts: BlobPart[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(new Uint8Array(part));
  });
  for (const { name, content } of files) {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    entry.push(new Uint8Array(await content.arrayBuffer()), true);
  }
  zip.end();
  return new Blob(parts, { type: "application/zip" });
}
