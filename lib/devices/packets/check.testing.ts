import type { Probe } from "./agent.testing";
import type { Asker } from "./lab.testing";

/**
 * What a probe must find. "filtered": no answer of any kind. "closed": that or a refusal, where the plan says only that nothing
 * may be reached. By whom it is answered otherwise, and as whom that one sees the asker where it matters.
 */
export type Expectation = "filtered" | "closed" | { by: string; seenAs?: string };

export type Check = { asker: Asker; probe: Probe; expects: Expectation };

export const check = (asker: Asker, probe: Probe, expects: Expectation): Check => ({ asker, probe, expects });

/** "internet 192.0.2.8 → 203.0.113.10 tcp 1234" */
export const labelOf = ({ asker, probe: { from, to, protocol, port } }: Check) =>
  `${asker}${from ? ` ${from}` : ""} → ${to} ${protocol} ${port}`;

export const isOpen = ({ expects }: Check) => typeof expects === "object";

export function holds({ expects }: Check, found: string): boolean {
  if (expects === "filtered") return found === "filtered";
  if (expects === "closed") return found === "filtered" || found === "refused";
  const [by, seenAs] = found.split(" ");
  return by === expects.by && (expects.seenAs === undefined || seenAs === expects.seenAs);
}

export function sayExpected(expects: Expectation): string {
  if (typeof expects === "string") return expects;
  return `open by ${expects.by}${expects.seenAs ? ` seen as ${expects.seenAs}` : ""}`;
}
