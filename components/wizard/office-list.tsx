"use client";

import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type ListedOffice, officeName, overviewOf } from "@/lib/drafts";
import { drafts, useOffices } from "./browser-drafts";
import { ChangedAt } from "./changed-at";
import { downloadDamaged } from "./damaged-office";
import { officeHref, sheetHref } from "./routes";
import { SaveFileButton } from "./save-file-button";
import { plural } from "./words";

type ToDelete = { id: string; name: string };

type Heading = "h2" | "h3";

/** The offices kept in this browser, the last changed first. `nameAs` fits their names into the page's outline. */
export function OfficeList({ nameAs = "h3" }: { nameAs?: Heading }) {
  const offices = useOffices();
  const [toDelete, setToDelete] = useState<ToDelete>();
  if (!offices) return <div className="min-h-32" />;
  return (
    <>
      {offices.length === 0 ? (
        <p className="text-ink-soft">No office is kept in this browser yet.</p>
      ) : (
        <ul className="grid gap-4" aria-label="Your offices">
          {offices.map((office) => (
            <OfficeRow key={idOf(office)} office={office} nameAs={nameAs} onDelete={setToDelete} />
          ))}
        </ul>
      )}
      <ConfirmDialog
        open={toDelete !== undefined}
        title={`Delete ${toDelete?.name ?? "this office"}?`}
        confirmLabel="Delete"
        tone="danger"
        onCancel={() => setToDelete(undefined)}
        onConfirm={() => {
          if (toDelete) drafts.remove(toDelete.id);
          setToDelete(undefined);
        }}
      >
        <p>All its answers go from this browser. This can’t be undone, unless you saved the office to a file.</p>
      </ConfirmDialog>
    </>
  );
}

function idOf(office: ListedOffice): string {
  return office.kind === "damaged" ? office.id : office.draft.id;
}

type OfficeRowProps = { office: ListedOffice; nameAs: Heading; onDelete: (office: ToDelete) => void };

function OfficeRow({ office, nameAs, onDelete }: OfficeRowProps) {
  return (
    <Card as="li" className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
      {office.kind === "damaged" ? (
        <DamagedRow id={office.id} text={office.text} nameAs={nameAs} onDelete={onDelete} />
      ) : (
        <HealthyRow office={office} nameAs={nameAs} onDelete={onDelete} />
      )}
    </Card>
  );
}

function HealthyRow({
  office,
  nameAs: Name,
  onDelete,
}: OfficeRowProps & { office: Exclude<ListedOffice, { kind: "damaged" }> }) {
  const { id, answers, changedAt } = office.draft;
  const name = officeName(answers) || "Office without a name";
  const { steps } = overviewOf(answers);
  const open = steps.filter(({ state }) => state !== "done").length;
  return (
    <>
      <div className="min-w-0">
        <Name className="wrap-anywhere font-semibold text-lg">{name}</Name>
        <p className="text-ink-soft text-sm">
          {open === 0 ? "Every step answered" : `${plural(open, "step")} with open questions`}. Last change:{" "}
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
        <SaveFileButton answers={answers} size="sm" of={name} />
        <DeleteButton id={id} name={name} onDelete={onDelete} />
      </div>
    </>
  );
}

type DamagedRowProps = Omit<OfficeRowProps, "office"> & { id: string; text: string };

function DamagedRow({ id, text, nameAs: Name, onDelete }: DamagedRowProps) {
  return (
    <>
      <div className="min-w-0">
        <Name className="flex flex-wrap items-center gap-2 font-semibold text-lg">
          Damaged office <Badge tone="blocker">Can’t be read</Badge>
        </Name>
        <p className="text-ink-soft text-sm">What this browser kept can’t be read anymore. It was left as it is.</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" icon="download" onClick={() => downloadDamaged(id, text)}>
          Save the damaged text
        </Button>
        <DeleteButton id={id} name="the damaged office" onDelete={onDelete} />
      </div>
    </>
  );
}

function DeleteButton({ id, name, onDelete }: ToDelete & { onDelete: OfficeRowProps["onDelete"] }) {
  return (
    <Button size="sm" tone="quiet" icon="trash" onClick={() => onDelete({ id, name })}>
      <span>
        Delete<VisuallyHidden> {name}</VisuallyHidden>
      </span>
    </Button>
  );
}
