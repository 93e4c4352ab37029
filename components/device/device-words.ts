/** What the ways to set a device are called, and which of them belong together. */
import { deviceEntries } from "@/lib/devices/catalogue";
import type { DeviceEntry } from "@/lib/devices/device";

export type Way = "configuration" | "click-sheet" | "table";

const SHEET = "sheet-";
const tables: ReadonlySet<string> = new Set(["csv", "json"]);

export const wayOf = (id: string): Way =>
  id.startsWith(SHEET) ? "click-sheet" : tables.has(id) ? "table" : "configuration";

export const entryOf = (id: string | undefined): DeviceEntry | undefined =>
  deviceEntries.find((entry) => entry.id === id);

/** The other way to set the same device. */
export function otherWay(id: string): DeviceEntry | undefined {
  return entryOf(id.startsWith(SHEET) ? id.slice(SHEET.length) : `${SHEET}${id}`);
}

export const unknownDevice = "one that this page does not know";

/** "UniFi · configuration and click-sheet" */
export function wordsOf(id: string): string {
  const entry = entryOf(id);
  if (!entry) return unknownDevice;
  return `${entry.title} · ${otherWay(id) ? "configuration and click-sheet" : wayOf(id)}`;
}

const headings: readonly (readonly [Way, string])[] = [
  ["configuration", "Settings to paste or to import"],
  ["click-sheet", "Click by click, in its own pages"],
  ["table", "Any other: the rules as a table"],
];

export const groups = headings
  .map(([way, heading]) => ({ heading, entries: deviceEntries.filter(({ id }) => wayOf(id) === way) }))
  .filter(({ entries }) => entries.length > 0);
