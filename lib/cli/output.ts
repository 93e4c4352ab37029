import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes, and waits while the reader is slower than we are, so that memory stays flat. */
export async function write(output: Writable, content: string | Uint8Array): Promise<void> {
  if (!output.write(content)) await once(output, "drain");
}
