/** Which rows of the list are shown, and in which order. */
import { foundBy } from "@/lib/drafts/find";
import type { OfficeRow, Standing } from "./row";

/** What the list can be narrowed to, in the order in which it is offered. */
export const groups = ["red", "draft", "ready", "shared", "signed", "ended"] as const;
export type Group = (typeof groups)[number];

const groupOfKind: Record<Standing["kind"], Group> = {
  damaged: "draft",
  draft: "draft",
  ready: "ready",
  "taken-out": "ready",
  begun: "shared",
  shared: "shared",
  working: "shared",
  red: "red",
  signed: "signed",
  ended: "ended",
};

export const groupOf = ({ standing }: OfficeRow): Group => groupOfKind[standing.kind];

/** How many rows each group has; a group without one is left out. */
export function counted(rows: readonly OfficeRow[]): { group: Group; count: number }[] {
  const counts = new Map<Group, number>();
  for (const row of rows) counts.set(groupOf(row), (counts.get(groupOf(row)) ?? 0) + 1);
  return groups.flatMap((group) => {
    const count = counts.get(group) ?? 0;
    return count > 0 ? [{ group, count }] : [];
  });
}

export type Narrowing = { query: string; group?: Group | undefined };

export function narrowed(rows: readonly OfficeRow[], { query, group }: Narrowing): OfficeRow[] {
  const isFound = foundBy(query);
  return rows.filter(
    (row) =>
      (group === undefined || groupOf(row) === group) &&
      (row.office.kind === "damaged" ? query.trim() === "" : isFound(row.office.draft.answers)),
  );
}

export const PAGE = 50;

/** A page that is no longer there gives the last one. */
export function pageOf<Row>(rows: readonly Row[], page: number): { rows: readonly Row[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const there = Math.min(Math.max(1, page), pages);
  return { rows: rows.slice((there - 1) * PAGE, there * PAGE), page: there, pages };
}
