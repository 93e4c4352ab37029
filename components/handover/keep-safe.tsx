"use client";

import { afterWeek, clearsAfterWeek } from "@/components/offices/ask-to-keep";
import type { OpenOffice } from "@/components/offices/office-gate";
import { SaveFileButton } from "@/components/offices/save-file-button";
import { Card } from "@/components/ui/card";
import { CopyOwnLink } from "./copy-own-link";
import type { LiveKept } from "./live-link";

type KeepSafeProps = { office: OpenOffice; share: LiveKept; origin: string };

/** When a link was just made: what must outlive this browser’s storage. */
export function KeepSafe({ office: { draft }, share, origin }: KeepSafeProps) {
  return (
    <Card as="section" aria-labelledby="keep-safe" className="space-y-3">
      <h3 id="keep-safe" className="font-semibold text-lg">
        Keep these somewhere safe
      </h3>
      <p className="max-w-read text-ink-soft">
        Your answers and your own link are in this browser only. {clearsAfterWeek() && <>{afterWeek} </>}
        Without your own link you can’t see the work or end the technician’s link. Never give it to your technician.
      </p>
      <div className="flex flex-wrap items-start gap-3">
        <SaveFileButton answers={draft.answers} />
        <CopyOwnLink owned={share.owned} origin={origin} />
      </div>
    </Card>
  );
}
