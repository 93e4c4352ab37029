"use client";

import { useMemo, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { differenceOf, type PlanDifference } from "@/lib/plan";
import { planSchema } from "@/lib/plan/schema";
import { planFor } from "@/lib/rules";
import type { PlanDocument } from "@/lib/share/documents";
import type { Ended, OpenShare } from "@/lib/share/work-sync-state";

/** Why the sheet can only be read now, and how nothing is lost. */
export function EndedNotice({
  share: { ended, unsent, document },
  onDownload,
  onCheck,
  onForget,
}: {
  share: OpenShare;
  onDownload: () => void;
  onCheck: () => void;
  onForget: () => void;
}) {
  const [asking, setAsking] = useState(false);
  if (!ended) return null;
  return (
    <Alert tone="warning" title={endings[ended].title}>
      <p>{endings[ended].text} You see the copy that this device keeps. It can be read and printed, not changed.</p>
      {unsent && (
        <p className="font-semibold text-ink">
          Your last changes did not reach the office. Download the record and send it to them: it holds them, but a new
          link does not, so enter them there again.
        </p>
      )}
      <WhomToAsk document={document} />
      <div className="flex flex-wrap gap-3 pt-1">
        <Button icon="download" tone={unsent ? "primary" : "secondary"} onClick={onDownload}>
          Download the record
        </Button>
        <Button onClick={onCheck}>Check again</Button>
        <Button tone="quiet" icon="trash" onClick={() => setAsking(true)}>
          Remove from this device
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title="Remove this sheet from this device?"
        confirmLabel="Remove it"
        tone="danger"
        onCancel={() => setAsking(false)}
        onConfirm={onForget}
      >
        <p>
          {unsent
            ? "Your last changes are only here. They are gone with it, unless you have downloaded the record."
            : "All your work has reached the office. Only this device’s copy is removed."}
        </p>
      </ConfirmDialog>
    </Alert>
  );
}

const endings: Record<Ended, { title: string; text: string }> = {
  withdrawn: { title: "The office has withdrawn this link", text: "The sheet is no longer shared." },
  expired: {
    title: "This link has expired",
    text: "Ask the office for a new link. What it has of your work can come along.",
  },
  renewed: {
    title: "This link does not open the sheet anymore",
    text: "The office has replaced it, or taken the sheet away. If you have a newer link, open that one.",
  },
};

function WhomToAsk({ document: { answers } }: { document: PlanDocument }) {
  const { contactName, contactPhone, contactEmail, name } = answers.office ?? {};
  const known = [contactName, contactPhone, contactEmail].filter(Boolean);
  return (
    <p className="wrap-anywhere">
      Whom to ask: {known.length > 0 ? known.join(", ") : (name ?? "the office that sent you the link")}.
    </p>
  );
}

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
