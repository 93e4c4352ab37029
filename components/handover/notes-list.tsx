"use client";

import { itemName } from "@/lib/sheet/item-names";
import type { LastSeen } from "./last-seen";
import { WrittenAt } from "./written-at";

/** What the technician wrote, the newest first, each with what it is about; reasons for what was not done among it. */
export function NotesList({ last: { work, plan } }: { last: LastSeen }) {
  const reasons = Object.entries(work.marks).flatMap(([id, { state, reason, at }]) =>
    state === "not-done" && reason ? [{ key: `reason-${id}`, id, text: `Can’t or not needed: ${reason}`, at }] : [],
  );
  const notes = Object.entries(work.notes).flatMap(([id, { text, at }]) =>
    text === "" ? [] : [{ key: id, id, text, at }],
  );
  const all = [...reasons, ...notes].sort((one, other) => other.at.localeCompare(one.at));
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="notes">
      <h3 id="notes" className="font-semibold text-lg">
        Notes
      </h3>
      <ul className="mt-3 divide-y divide-line border-line border-y">
        {all.map(({ key, id, text, at }) => (
          <li key={key} className="py-3">
            <p className="text-ink-soft text-sm">
              {itemName(plan.plan, id) ?? "Something that is no longer on the sheet"}
            </p>
            <p className="wrap-anywhere whitespace-pre-line">{text}</p>
            <WrittenAt moment={at} />
          </li>
        ))}
      </ul>
    </section>
  );
}
