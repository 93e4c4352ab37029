/** The order of the list by each of its columns. */
import { plainLetters } from "@/lib/drafts/find";
import type { OfficeRow, Standing } from "./row";

export const columns = ["name", "standing", "jobs", "missing", "ends", "changed"] as const;
export type Column = (typeof columns)[number];
export type Order = { by: Column; descending: boolean };

/** As an import leaves it, and as people look for what they did last. */
export const lastChangedFirst: Order = { by: "changed", descending: true };

/** A first press of a column: what changed last on top, all else from its beginning. */
export function pressed(order: Order, by: Column): Order {
  if (order.by === by) return { by, descending: !order.descending };
  return { by, descending: by === "changed" };
}

type Key = string | number | undefined;

/** What has no value stands at the end, whichever way; what is equal keeps the order that it came in. */
export function ordered(rows: readonly OfficeRow[], { by, descending }: Order): OfficeRow[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row, by) }));
  const sign = descending ? -1 : 1;
  keyed.sort(({ key: one }, { key: other }) => {
    if (one === other) return 0;
    if (one === undefined) return 1;
    if (other === undefined) return -1;
    return sign * compared(one, other);
  });
  return keyed.map(({ row }) => row);
}

function keyOf(row: OfficeRow, by: Column): Key {
  switch (by) {
    case "name":
      return plainLetters(row.name) || undefined;
    case "standing":
      return standings.indexOf(row.standing.kind) + stepOf(row.standing);
    case "jobs":
      return row.jobs && row.jobs.done / Math.max(1, row.jobs.of);
    case "missing":
      return row.missing ?? row.unanswered;
    case "ends":
      return row.ends;
    case "changed":
      return row.changedAt || undefined;
  }
}

/** What wants a hand first. */
const standings: readonly Standing["kind"][] = [
  "red",
  "damaged",
  "draft",
  "ready",
  "taken-out",
  "begun",
  "shared",
  "working",
  "signed",
  "ended",
];

const stepOf = (standing: Standing) => (standing.kind === "draft" ? standing.step / (standing.steps + 1) : 0);

function compared(one: string | number, other: string | number): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return comparedTexts(String(one), String(other));
}

const parts = (text: string) => text.match(/\d+|\D+/g) ?? [];
const isNumber = (part: string) => /^\d/.test(part);

/** Numbers within a text by what they are worth: "Branch 9" before "Branch 10". */
function comparedTexts(one: string, other: string): number {
  const [these, those] = [parts(one), parts(other)];
  for (const [index, part] of these.entries()) {
    const against = those[index];
    if (against === undefined) return 1;
    const worth = isNumber(part) && isNumber(against) ? Number(part) - Number(against) : 0;
    if (worth !== 0) return worth;
    if (part !== against && !(isNumber(part) && isNumber(against))) return part < against ? -1 : 1;
  }
  return these.length - those.length;
}
