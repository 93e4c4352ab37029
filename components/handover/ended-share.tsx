"use client";

import type { OpenOffice } from "@/components/offices/office-gate";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { CopyOwnLink } from "./copy-own-link";
import { FoundValues } from "./found-values";
import { lastSeenOf } from "./last-seen";
import type { LiveKept } from "./live-link";
import { takeUpAgain } from "./office-share";
import { RecordButton } from "./record-button";

type EndedShareProps = { office: OpenOffice; share: LiveKept; origin: string };

const erased = "It opens nothing anymore, and the server has erased what it held.";

const endings = {
  withdrawn: { title: "You withdrew the link", text: erased },
  expired: { title: "The link has come to its end", text: erased },
  "let-go": {
    title: "This browser has let go of the link",
    text: "If the server still holds the sheet, the link goes on working until it expires.",
  },
};

/** What has become of a link that is no longer followed, and what is still here of it. */
export function EndedShare({ office, share, origin }: EndedShareProps) {
  if (share.state === "live") return null;
  const last = lastSeenOf(share);
  const { draft } = office;
  const { title, text } = endings[share.state];
  return (
    <div>
      <Alert tone="info" titleAs="h3" title={title}>
        <p>
          {text} Your answers are all here.
          {last &&
            " So is the work as it was last seen: you can download the record, and a new link takes the work along."}
        </p>
        {share.state === "let-go" && (
          <>
            <p>
              A new link takes its place in this browser. After that, only your own link can still withdraw the old one:
              copy it first.
            </p>
            <div className="flex flex-wrap items-start gap-3">
              <CopyOwnLink owned={share.owned} origin={origin} />
              <Button onClick={() => takeUpAgain(draft.id)}>Take it up again</Button>
            </div>
          </>
        )}
        {last && <RecordButton share={share} last={last} />}
        {last && <FoundValues id={draft.id} answers={draft.answers} work={last.work} />}
      </Alert>
    </div>
  );
}
