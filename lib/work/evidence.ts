/**
 * Room for what was seen: findings are kept and merged here, and nothing reads them yet. For item, kind, family and port the
 * latest counts, but one that could not tell never takes the place of one that could. What is no finding of that form is kept.
 */
import { isDated } from "./members";
import { orderedJson } from "./ordered";

type Finding = Record<string, unknown>;

export function mergedEvidence(one: readonly Finding[] | undefined, other: readonly Finding[] | undefined) {
  if (!one && !other) return undefined;
  const best = new Map<string, Finding>();
  for (const finding of [...(one ?? []), ...(other ?? [])]) {
    const place = placeOf(finding);
    const before = best.get(place);
    if (!before || weightOf(finding) > weightOf(before)) best.set(place, finding);
  }
  return [...best].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, finding]) => finding);
}

function placeOf(finding: Finding): string {
  const { item, kind, family = null, port = null } = finding;
  const hasForm = typeof item === "string" && typeof kind === "string" && isDated(finding);
  return orderedJson(hasForm ? [item, kind, family, port] : finding);
}

/** The greater text is the one to keep. */
function weightOf(finding: Finding): string {
  const rank = finding.verdict === "cannot-tell" ? "0" : "1";
  return `${rank} ${isDated(finding) ? finding.at : ""} ${orderedJson(finding)}`;
}
