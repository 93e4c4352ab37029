"use client";

import { downloadText, today } from "@/components/offices/download";
import { Button } from "@/components/ui/button";
import { slugOf } from "@/lib/drafts";
import { recordText } from "@/lib/share/record";
import type { LastSeen } from "./last-seen";
import type { LiveKept } from "./live-link";

/** All that there is of a handoff, as one file for the office. */
export function RecordButton({ share, last }: { share: LiveKept; last: LastSeen | undefined }) {
  function save() {
    if (!last) return;
    const { id, epoch, expiresAt } = share.owned;
    const { plan, planRef, work } = last;
    const text = recordText({ savedAt: new Date(), share: { id, epoch, expiresAt }, plan, planRef, work });
    downloadText(recordName(plan.answers.office?.name ?? "", today()), text);
  }
  return (
    <Button icon="download" disabled={!last} onClick={save}>
      Download the record
    </Button>
  );
}

/** "Harbor-Street-Dental handoff record 2026-11-22.json" */
export function recordName(office: string, day: string): string {
  return `${[slugOf(office), "handoff record", day].filter(Boolean).join(" ")}.json`;
}
