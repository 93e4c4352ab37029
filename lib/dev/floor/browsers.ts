/** What MDN's table says that the oldest browsers that we promise to work in have. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserName, CompatData, CompatStatement, SimpleSupportStatement } from "@mdn/browser-compat-data/types";
import { oldestBrowsers } from "@/lib/dev/oldest-browsers.mjs";
import { root } from "@/lib/dev/root.mjs";

/** As MDN names them. */
const named: Readonly<Record<string, BrowserName>> = {
  safari: "safari",
  ios_saf: "safari_ios",
  chrome: "chrome",
  edge: "edge",
  firefox: "firefox",
};

const file = join(root, "node_modules/@mdn/browser-compat-data/data.json");
export const compatData: CompatData = JSON.parse(readFileSync(file, "utf8"));

/** Whether every one of the oldest browsers has it, without a switch; `prefixes` are those that we write as well. */
export function isOnFloor({ support }: CompatStatement, prefixes: readonly string[] = []): boolean {
  return oldestBrowsers.every(([name, version]) => {
    const browser = named[name];
    if (!browser) throw new Error(`lib/dev/floor/browsers.ts does not say what MDN calls ${name}.`);
    const statements = support[browser] ?? [];
    return [statements].flat().some((statement) => holds(statement, Number(version), prefixes));
  });
}

function holds(statement: SimpleSupportStatement, version: number, prefixes: readonly string[]): boolean {
  const { version_added, version_removed, flags, prefix, alternative_name } = statement;
  if (flags || alternative_name || (prefix && !prefixes.includes(prefix)) || !version_added) return false;
  return since(version_added) <= version && (!version_removed || since(version_removed) > version);
}

/** "≤37" is at the latest 37. A preview is later than any version. */
function since(version: string): number {
  const number = Number.parseFloat(version.replace("≤", ""));
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
}
