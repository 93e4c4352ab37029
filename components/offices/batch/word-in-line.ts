import type { Line } from "@/lib/offices/line";

/** What a row says of its place in the line; nothing once the link itself says it. */
export function wordInLine(line: Line | undefined, office: string): string | undefined {
  const place = line?.offices.find(({ id }) => id === office);
  if (!place) return undefined;
  if (!place.outcome) return "In line";
  return place.outcome.ok ? place.outcome.text : `Left out: ${place.outcome.text}`;
}
