"use client";

import { useMemo } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { differenceOf, type PlanDifference } from "@/lib/plan";
import { planSchema } from "@/lib/plan/schema";
import { planFor } from "@/lib/rules";
import type { PlanDocument } from "@/lib/share/documents";

/** The office has shared another plan since this reader last looked. */
export function ChangedNotice({
  before,
  now,
  onSeen,
}: {
  before: PlanDocument;
  now: PlanDocument;
  onSeen: () => void;
}) {
  const changed = countOf(differenceOf(before.plan, now.plan));
  return (
    <Alert tone="info" title="The office has changed this sheet">
      <p>
        {changed === 0
          ? "Its answers are different, and what you have to do is the same."
          : `${changed === 1 ? "1 entry is" : `${changed} entries are`} different from what you saw before. Ticks on all others still hold.`}
      </p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 pt-1">
        {changed > 0 && (
          <a href="#changes" className="link inline-flex min-h-9 items-center">
            See what is different
          </a>
        )}
        <Button size="sm" onClick={onSeen}>
          I have seen it
        </Button>
      </div>
    </Alert>
  );
}

/** The sheet keeps the rules of the day it was shared; today's may say something else. */
export function RulesNotice({ document: { answers, plan } }: { document: PlanDocument }) {
  // Read by the schema like the shared plan, so that both have the same shape.
  const changed = useMemo(() => countOf(differenceOf(plan, planSchema.parse(planFor(answers)))), [answers, plan]);
  if (changed === 0) return null;
  return (
    <Alert tone="info" title="The rules have been revised since this sheet was shared" className="mb-6 print:hidden">
      <p>
        By today’s rules {changed === 1 ? "1 entry" : `${changed} entries`} would be different. Work by this sheet, and
        ask the office to share it anew when you see them.
      </p>
    </Alert>
  );
}

function countOf({ outboundPolicy, ...lists }: PlanDifference): number {
  return Object.values(lists).reduce((sum, list) => sum + list.length, outboundPolicy ? 1 : 0);
}

/** The device takes no copy: full, forbidden, or a private window. */
export function UnkeptNotice() {
  return (
    <Alert tone="warning" title="This browser keeps no copy of the sheet">
      <p>
        Its storage is full or switched off, as in some private windows. You can go on while you are online. Don’t close
        this page before it says “Saved”, or what is not saved yet is gone.
      </p>
    </Alert>
  );
}
