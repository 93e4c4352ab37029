import { statSync } from "node:fs";

/** The store's file, its journal and the journal's index. */
const endings = ["", "-wal", "-shm"];

/**
 * Tells later whether a path still shows the files that it shows now. A file that was moved or deleted can be written to for
 * as long as it is open, and nobody ever finds what was written.
 */
export function filesInPlace(path: string): () => boolean {
  const before = endings.map((ending) => identityOf(path + ending));
  return () => endings.every((ending, index) => identityOf(path + ending) === before[index]);
}

function identityOf(path: string): string | undefined {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    return found && `${found.dev}:${found.ino}`;
  } catch {
    // In a folder that may not be looked into any more.
    return undefined;
  }
}
