"use client";

import { memo, useRef, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Draft } from "@/lib/drafts/draft";
import { officeName } from "@/lib/drafts/file";
import { stageOf } from "@/lib/drafts/stage";
import type { ListedOffice } from "@/lib/drafts/store";
import { useKeptShare } from "./browser-drafts";
import { ChangedAt } from "./changed-at";
import { downloadDamaged } from "./damaged-office";
import { RenameOffice } from "./rename-office";
import { officeHref, shareHref, sheetHref } from "./routes";
import { SaveFileButton } from "./save-file-button";
import { StageBadge } from "./stage-badge";
import { plural } from "./words";

export const rowTitleId = (id: string) => `office-${id}`;

export function nameOf({ answers }: Draft): string {
  return officeName(answers) || "Office without a name";
}

type Damaged = Extract<ListedOffice, { kind: "damaged" }>;

type HealthyRowProps = {
  office: Exclude<ListedOffice, Damaged>;
  nameAs: "h2" | "h3";
  onDelete: (office: Draft) => void;
  onDuplicate: (office: Draft) => void;
  onRename: (office: Draft, name: string) => void;
};

/** `--row` is the usual height of a row with the space below it. */
export const listClass = "space-y-4 [--row:19rem] sm:[--row:12.05rem]";

/** The notice at the foot of the list must not lie over what has the focus. */
const rowClass = "[&_:is(a,button,input)]:scroll-mb-32";
const titleClass = "wrap-anywhere scroll-mb-40 font-semibold text-lg";

/** Rendered again only when its own office has changed. */
export const HealthyRow = memo(function HealthyRow({
  office,
  nameAs: Name,
  onDelete,
  onDuplicate,
  onRename,
}: HealthyRowProps) {
  const { draft } = office;
  const { id, answers, changedAt } = draft;
  const [renaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const name = nameOf(draft);
  const stage = stageOf(draft);
  const shared = useKeptShare(id)?.state === "live";

  function endRenaming() {
    // It is disabled until then, and takes no focus.
    drawAtOnce(() => setRenaming(false));
    renameButton.current?.focus();
  }

  return (
    <Card as="li" className={rowClass}>
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 flex-1 basis-64">
          <Name id={rowTitleId(id)} tabIndex={-1} translate="no" className={titleClass}>
            {name}
          </Name>
          <p className="mt-1 flex flex-wrap gap-2">
            <StageBadge stage={stage} />
            {shared && (
              <Badge tone="accent" icon="link">
                Shared
              </Badge>
            )}
          </p>
          <p className="mt-1.5 text-ink-soft text-sm">
            {stage.openSteps === 0 ? "Every step answered" : `${plural(stage.openSteps, "step")} with open questions`}.
            {stage.kind === "taken-out" && stage.changed && " The answers have changed since."} Last change:{" "}
            <ChangedAt moment={changedAt} />
            {office.kind === "unkept" && ". Only in this tab: not kept in this browser"}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <ButtonLink href={officeHref(id)} tone="primary" size="sm">
            <span>
              Open<VisuallyHidden> {name}</VisuallyHidden>
            </span>
          </ButtonLink>
          <ButtonLink href={sheetHref(id)} size="sm" icon="file">
            <span>
              Sheet<VisuallyHidden> of {name}</VisuallyHidden>
            </span>
          </ButtonLink>
          {shared && (
            <ButtonLink href={shareHref(id)} size="sm" icon="link">
              <span>
                Progress<VisuallyHidden> of {name}</VisuallyHidden>
              </span>
            </ButtonLink>
          )}
        </div>
      </div>
      {renaming && (
        <RenameOffice
          name={officeName(answers)}
          onCancel={endRenaming}
          onRename={(next) => {
            onRename(draft, next);
            endRenaming();
          }}
        />
      )}
      <div className="mt-3 -mb-2 -ml-3 flex flex-wrap gap-x-1 gap-y-2">
        <Button
          ref={renameButton}
          size="sm"
          tone="quiet"
          icon="pencil"
          disabled={renaming}
          onClick={() => setRenaming(true)}
        >
          <span>
            Rename<VisuallyHidden> {name}</VisuallyHidden>
          </span>
        </Button>
        <Button size="sm" tone="quiet" icon="copy" onClick={() => onDuplicate(draft)}>
          <span>
            Duplicate<VisuallyHidden> {name}</VisuallyHidden>
          </span>
        </Button>
        <SaveFileButton answers={answers} size="sm" tone="quiet" of={name} />
        <Button size="sm" tone="quiet" icon="trash" onClick={() => onDelete(draft)}>
          <span>
            Delete<VisuallyHidden> {name}</VisuallyHidden>
          </span>
        </Button>
      </div>
    </Card>
  );
});

type DamagedRowProps = { office: Damaged; nameAs: "h2" | "h3"; onDelete: (office: { id: string }) => void };

export const DamagedRow = memo(function DamagedRow({ office: { id, text }, nameAs: Name, onDelete }: DamagedRowProps) {
  return (
    <Card as="li" className={rowClass}>
      <Name id={rowTitleId(id)} tabIndex={-1} translate="no" className={titleClass}>
        Damaged office
      </Name>
      <p className="mt-1">
        <Badge tone="blocker">Can’t be read</Badge>
      </p>
      <p className="mt-1.5 text-ink-soft text-sm">
        What this browser kept can’t be read anymore. It was left as it is.
      </p>
      <div className="mt-3 -mb-2 -ml-3 flex flex-wrap gap-x-1 gap-y-2">
        <Button size="sm" tone="quiet" icon="download" onClick={() => downloadDamaged(id, text)}>
          Save the damaged text
        </Button>
        <Button size="sm" tone="quiet" icon="trash" onClick={() => onDelete({ id })}>
          <span>
            Delete<VisuallyHidden> the damaged office</VisuallyHidden>
          </span>
        </Button>
      </div>
    </Card>
  );
});
