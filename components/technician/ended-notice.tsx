"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
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
