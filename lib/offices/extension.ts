/** What it takes to have links end later: the server counts from today, and never brings an end nearer. */
import type { Extension } from "@/lib/share/client";
import { EXTENSIONS } from "@/lib/share/wire";

const LONGEST: Extension = 180;
const A_DAY_MS = 24 * 60 * 60 * 1000;

/** In ISO 8601. */
export function endAfter(days: number, now: Date): string {
  return new Date(now.getTime() + days * A_DAY_MS).toISOString();
}

/** Less than half a day later is not worth a word. */
export function isLater(ends: string, days: number, now: Date): boolean {
  return now.getTime() + days * A_DAY_MS > Date.parse(ends) + A_DAY_MS / 2;
}

/** The shortest that moves all of these ends; where none does, the longest. */
export function extensionFor(ends: readonly string[], now: Date): Extension {
  return EXTENSIONS.find((days) => ends.every((end) => isLater(end, days, now))) ?? LONGEST;
}
