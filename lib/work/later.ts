/** Which of two copies of an entry stands. Both sides choose the same, whichever comes first. */
import type { Dated } from "./members";
import { orderedJson } from "./ordered";

/** The moments are texts that sort as the times do. */
export function laterOf<Entry extends Dated>(one: Entry, other: Entry): Entry {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return greaterOf(one, other);
}

/** Which of the two does not matter, as long as everybody chooses the same. */
export function greaterOf<Entry>(one: Entry, other: Entry): Entry {
  return orderedJson(one) >= orderedJson(other) ? one : other;
}
