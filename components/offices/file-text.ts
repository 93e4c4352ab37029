import { type Decoded, decodeText } from "@/lib/text/decode";

/** The words of a chosen file. Between choosing and reading it may have gone: moved, a stick pulled out, not yet fetched from a cloud. */
export async function textOfFile(file: File): Promise<Decoded> {
  try {
    return decodeText(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, sentence: unreadable };
  }
}

const unreadable =
  "This file can’t be read now. It may have been moved, or it is not on this computer yet. Look where it is, then choose it again.";
