import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The names of all files below a folder, with slashes, in an order that is the same everywhere. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
