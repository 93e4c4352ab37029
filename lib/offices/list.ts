/** Which rows of the list are shown, and in which order. */
import { foundBy } from "@/lib/drafts/find";
import type { OfficeRow } from "./row";

/** What the list can be narrowed to, in the order in which it is offered. */
export const groups = ["red", "mend", "draft", "ready", "shared", "not-begun", "signed", "ended"] as const;
export type Group = (typeof groups)[number];

/** Those that an office is found in; some lie within others. */
export function groupsOf({ standing, hasLink }: OfficeRow): readonly Group[] {
  switch (standing.kind) {
    case "damaged":
      return ["draft"];
    case "draft":
      return standing.faults ? ["mend", "draft"] : ["draft"];
    case "ready":
    case "taken-out":
      return ["ready"];
    case "begun":
    case "working":
      return ["shared"];
    case "shared":
      return ["shared", "not-begun"];
    case "red":
      return hasLink ? ["red", "shared"] : ["red"];
    case "signed":
    case "ended":
      return [standing.kind];
  }
}

/** How many rows each group has; a group without one is left out. */
export function counted(rows: readonly OfficeRow[]): { group: Group; count: number }[] {
  const counts = new Map<Group, number>();
  for (const row of rows) for (const group of groupsOf(row)) counts.set(group, (counts.get(group) ?? 0) + 1);
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
      (group === undefined || groupsOf(row).includes(group)) &&
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

/** Those from one to another as they stand, both of them, whichever comes first; the one alone where the other is not there. */
export function between(ids: readonly string[], from: string | undefined, to: string): readonly string[] {
  const [one, other] = [from === undefined ? -1 : ids.indexOf(from), ids.indexOf(to)];
  if (one === -1 || other === -1) return [to];
  return ids.slice(Math.min(one, other), Math.max(one, other) + 1);
}
