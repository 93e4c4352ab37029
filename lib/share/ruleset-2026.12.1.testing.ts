/**
 * Records that the code of ruleset 2026.12.1 made: shared, every job done, signed. They are never made anew, for they show that
 * an open sheet stays as it is while only the words of the rules change.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type HandoffRecord, readRecordText } from "./record";

const names = ["busy", "everything-outbound", "limited", "portal-1234-needed"] as const;

export const earlierRecords = names.map((name): [string, HandoffRecord] => {
  const reading = readRecordText(readFileSync(join(import.meta.dirname, "ruleset-2026.12.1", `${name}.json`), "utf8"));
  if (reading.kind !== "ok") throw new Error(reading.sentence);
  return [name, reading.record];
});
