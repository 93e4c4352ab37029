"use client";

import { buildSheet } from "@/lib/sheet";
import { itemNames } from "./item-names";
import type { LastSeen } from "./last-seen";
import { WrittenAt } from "./written-at";

/** What the technician wrote, the newest first, each with what it is about. */
export function NotesList({ last: { work, plan } }: { last: LastSeen }) {
  const notes = Object.entries(work.notes)
    .filter(([, { text }]) => text !== "")
    .sort(([, one], [, other]) => other.at.localeCompare(one.at));
  if (notes.length === 0) return null;
  const names = itemNames(buildSheet(plan));
  return (
    <section aria-labelledby="notes" className="mt-8">
      <h3 id="notes" className="font-semibold text-lg">
        Notes
      </h3>
      <ul className="mt-3 divide-y divide-line border-line border-y">
        {notes.map(([id, { text, at }]) => (
          <li key={id} className="py-3">
            <p className="text-ink-soft text-sm">{names.get(id) ?? "A row that is no longer on the sheet"}</p>
            <p className="wrap-anywhere whitespace-pre-line">{text}</p>
            <WrittenAt moment={at} />
          </li>
        ))}
      </ul>
    </section>
  );
}
