import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import type { Env } from "@/lib/env/env";

type Settings = Pick<Env, "storeLimit" | "databaseUrl" | "dataDir">;

/** What whoever starts the server should know of the room for shared sheets. */
export function roomNotes({ storeLimit, databaseUrl, dataDir }: Settings, free = freeAt(dataDir)): string[] {
  const notes = [`Shared sheets may take up ${sizeInWords(storeLimit)} (STORE_LIMIT).`];
  if (databaseUrl === undefined && free !== undefined && free < storeLimit)
    notes.push(
      `The disk of ${dataDir} has ${sizeInWords(free)} left, and that is less. Make room there, or give STORE_LIMIT a smaller size.`,
    );
  return notes;
}

/** Of the disk on which the folder is, or will be; undefined where a system does not tell. */
function freeAt(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    const above = dirname(folder);
    return above === folder ? undefined : freeAt(above);
  }
}

function sizeInWords(bytes: number): string {
  const [unit, name] = bytes >= 1e12 ? [1e12, "TB"] : bytes >= 1e9 ? [1e9, "GB"] : [1e6, "MB"];
  return `${Math.floor((bytes / unit) * 10) / 10} ${name}`;
}
