/**
 * The marks that still decide something. An item's own mark stays in the document when its job is marked, for a copy of before
 * would only bring it back; but the later mark of the job counts, so the earlier one takes no part in what is signed for or in
 * the room that marks have. What a job settled stands in its mark: so this needs no plan, and stays when the plan changes.
 */
import type { Work } from "./schema";
import { idTag, idTagsOf } from "./settled";

export function decidingMarks(marks: Work["marks"]): Work["marks"] {
  const settledAt = new Map<string, string>();
  for (const { settled = "", at } of Object.values(marks)) {
    for (const tag of idTagsOf(settled)) {
      if (at > (settledAt.get(tag) ?? "")) settledAt.set(tag, at);
    }
  }
  if (settledAt.size === 0) return marks;
  const isBeaten = (id: string, at: string) => at <= (settledAt.get(idTag(id)) ?? "");
  return Object.fromEntries(
    Object.entries(marks).filter(([id, { settled, at }]) => settled !== undefined || isJob(id) || !isBeaten(id, at)),
  );
}

/** A job is settled by no other. */
const isJob = (id: string) => id.startsWith("job-");
