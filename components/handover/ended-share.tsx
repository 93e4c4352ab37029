"use client";

import { Alert } from "@/components/ui/alert";
import type { OpenOffice } from "@/components/wizard/office-gate";
import { FoundValues } from "./found-values";
import { lastSeenOf } from "./last-seen";
import type { LiveKept } from "./live-share";
import { RecordButton } from "./record-button";

/** What has become of a link that no longer works, and what is still here of it. */
export function EndedShare({ office, share }: { office: OpenOffice; share: LiveKept }) {
  const last = lastSeenOf(share);
  const { draft } = office;
  return (
    <div className="mt-8 max-w-[52rem]">
      <Alert
        tone="info"
        titleAs="h2"
        title={share.state === "withdrawn" ? "You withdrew the link" : "The link has come to its end"}
      >
        <p>
          It opens nothing anymore, and the server has erased what it held. Your answers are all here.
          {last &&
            " So is the work as it was last seen: you can download the record, and a new link takes the work along."}
        </p>
        {last && <RecordButton share={share} last={last} />}
        {last && <FoundValues id={draft.id} answers={draft.answers} work={last.work} />}
      </Alert>
    </div>
  );
}
