"use client";

/** Whether the technician’s link was handed on. A browser can’t see a letter go: copied, mailed, shared or shown is taken for it. */
import { drafts } from "@/components/offices/browser-drafts";
import type { KeptShare } from "@/lib/drafts";
import { firstWork } from "./first-work";
import { lastSeenOf } from "./last-seen";

/** Where nothing is known of it, as on a second computer, the technician’s work shows it. */
export function isSent(share: KeptShare | undefined): boolean {
  if (share?.state !== "live") return false;
  if (share.sent !== undefined) return share.sent === share.owned.epoch;
  const last = lastSeenOf(share);
  return last !== undefined && firstWork(last) !== undefined;
}

export function markSent(office: string): void {
  const share = drafts.shared.read(office);
  if (share?.state !== "live" || share.sent === share.owned.epoch) return;
  drafts.shared.write(office, { ...share, sent: share.owned.epoch });
}
