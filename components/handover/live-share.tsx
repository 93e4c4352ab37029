"use client";

import { drafts } from "@/components/offices/browser-drafts";
import type { OpenOffice } from "@/components/offices/office-gate";
import { Alert } from "@/components/ui/alert";
import type { KeptShare } from "@/lib/drafts";
import { AnswersList } from "./answers-list";
import { CopyOwnLink } from "./copy-own-link";
import { FoundValues } from "./found-values";
import { KeepSafe } from "./keep-safe";
import { lastSeenOf } from "./last-seen";
import { ManageLink } from "./manage-link";
import { NotesList } from "./notes-list";
import { OtherComputer } from "./other-computer";
import { ProgressCard } from "./progress-card";
import { LocalOnlyWarning, PlainHttpWarning } from "./security-words";
import { SheetChanges } from "./sheet-changes";
import { TechnicianLink } from "./technician-link";
import type { DeedState } from "./use-deed";
import { useProgress } from "./use-progress";

export type LiveKept = Extract<KeptShare, { owned: unknown }>;

type LiveShareProps = { office: OpenOffice; share: LiveKept; origin: string; deed: DeedState };

/** A link that works: hand it on, follow the work, keep the sheet up to date, end it. */
export function LiveShare({ office, share, origin, deed }: LiveShareProps) {
  const { draft } = office;
  const look = useProgress(draft.id);
  const last = lastSeenOf(share);
  return (
    <div className="mt-8 space-y-6">
      <PlainHttpWarning />
      <LocalOnlyWarning origin={origin} />
      <NotKept office={office} share={share} origin={origin} />
      <SheetChanges office={office} share={share} last={last} deed={deed} />
      <TechnicianLink office={office} share={share} origin={origin} deed={deed} />
      {deed.done.name === "make" && <KeepSafe office={office} share={share} origin={origin} />}
      <ProgressCard share={share} last={last} look={look} deed={deed} office={draft.id} origin={origin}>
        {last && <FoundValues id={draft.id} answers={draft.answers} work={last.work} />}
        {last && <AnswersList id={draft.id} answers={draft.answers} last={last} />}
        {last && <NotesList last={last} />}
      </ProgressCard>
      <ManageLink id={draft.id} share={share} last={last} deed={deed} />
      <OtherComputer share={share} origin={origin} />
    </div>
  );
}

type NotKeptProps = Pick<LiveShareProps, "office" | "share" | "origin">;

/** Only this link can change, renew or withdraw what was shared, so it must not be lost with the tab. */
function NotKept({ office: { draft }, share, origin }: NotKeptProps) {
  if (drafts.shared.isKept(draft.id)) return null;
  return (
    <Alert tone="danger" title="This browser isn’t keeping the link" titleAs="h2">
      <p>
        Its storage is full or switched off. When you close this tab, you can’t see the work or end the link anymore.
        Copy your own link now, and keep it somewhere safe: it opens everything again.
      </p>
      <CopyOwnLink owned={share.owned} origin={origin} />
    </Alert>
  );
}
