"use client";

/** The office’s part of the work, of this very browser. */
import { drafts } from "@/components/offices/browser-drafts";
import { OwnWork } from "@/lib/drafts/own-work";
import { mergeWork, type Work } from "@/lib/work";
import { lastSeenOf } from "./last-seen";
import { ownTexts } from "./own-text";

export const ownWork = new OwnWork(ownTexts);

/** All that is known of the work: as it was last seen behind the link, with what the office has written since. */
export function knownWork(office: string): Work | undefined {
  return together(lastSeenOf(drafts.shared.read(office))?.work, ownWork.read(office));
}

export function together(seen: Work | undefined, own: Work | undefined): Work | undefined {
  return seen && own ? mergeWork(seen, own) : (seen ?? own);
}

drafts.subscribe(() => {
  for (const office of ownWork.offices()) {
    if (drafts.read(office).kind === "kept") ownWork.heal(office, lastSeenOf(drafts.shared.read(office))?.work);
  }
});
