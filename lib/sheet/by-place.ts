import type { FactId } from "@/lib/facts";

type Source = { id: FactId; text?: string; where: string };

export type Place = { ids: readonly FactId[]; text?: string; where: string };

/** Neighbors of which only the place is told share a line, where the place is the same. */
export function byPlace(sources: readonly Source[]): Place[] {
  const places: Place[] = [];
  for (const { id, text, where } of sources) {
    const last = places.at(-1);
    if (last && last.where === where && text === undefined && last.text === undefined) {
      places[places.length - 1] = { ids: [...last.ids, id], where };
    } else {
      places.push({ ids: [id], where, ...(text !== undefined && { text }) });
    }
  }
  return places;
}
