/** The sheet of an office whose link says the same as its answers: with what was done on it, and the way to it. */
import type { DraftAnswers, KeptShare } from "@/lib/drafts";
import { linkPath } from "@/lib/share/link";
import { technicianLink } from "@/lib/share/owner";
import type { SheetInput } from "@/lib/sheet";
import { sheetWork } from "@/lib/sheet/work";
import { lastSeenOf } from "./last-seen";
import { isShared } from "./plan-document";

export type SharedSheet =
  | { kind: "none" }
  /** The technician sees another sheet than the answers give by now. */
  | { kind: "outdated" }
  | { kind: "shared"; input: SheetInput };

/** As it was last seen by this browser; nothing is asked of the server. */
export function sharedSheetOf(answers: DraftAnswers, share: KeptShare | undefined, origin: string): SharedSheet {
  if (share?.state !== "live") return { kind: "none" };
  const last = lastSeenOf(share);
  if (!isShared(answers, share.owned, last)) return { kind: "outdated" };
  if (last?.planRef.document !== share.owned.documentHash) return { kind: "none" };
  const { plan: shared, planRef, work } = last;
  const link = `${origin}${linkPath(technicianLink(share.owned))}`;
  return {
    kind: "shared",
    input: {
      answers: shared.answers,
      plan: shared.plan,
      date: shared.date,
      work: sheetWork(shared, work, planRef),
      link,
    },
  };
}
