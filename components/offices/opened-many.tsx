"use client";

import { useRef, useState } from "react";
import { fieldIds } from "@/components/fields/field-ids";
import { Alert } from "@/components/ui/alert";
import { Button, ButtonLink } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Details } from "@/components/ui/details";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { Link } from "@/components/ui/link";
import type { Fault } from "@/lib/answers";
import type { ToMend } from "@/lib/drafts/to-mend";
import { drafts } from "./browser-drafts";
import { Faults } from "./file-faults";
import { checkHref, stepHref } from "./routes";
import { plural } from "./words";

export type AddedOffice = {
  id: string;
  name: string;
  isReady: boolean;
  /** An office of that name was in this browser before. */
  isTwice: boolean;
  toMend: readonly ToMend[];
};

export type ManyOpened = {
  /** Of the file. */
  name: string;
  added: readonly AddedOffice[];
  refused: readonly { line: number; faults: readonly Fault[] }[];
};

/** So many lines are told at once; others are folded away. */
const TOLD = 12;
/** More than that nobody reads here. */
const MOST_TOLD = 100;

type AskManyProps = { name: string; count: number; onAdd: () => void; onCancel: () => void };

/** Before a file of hundreds goes into the list. */
export function AskMany({ name, count, onAdd, onCancel }: AskManyProps) {
  const many = count.toLocaleString("en-US");
  return (
    <ConfirmDialog
      open
      title={`Add ${many} offices?`}
      confirmLabel={`Add ${many} offices`}
      onCancel={onCancel}
      onConfirm={onAdd}
    >
      <p className="wrap-anywhere">“{name}” holds that many. All of them go into the list of this browser.</p>
      <p>You can undo it right after.</p>
    </ConfirmDialog>
  );
}

type OpenedManyProps = ManyOpened & {
  /** Where the list is on another page. */
  listHref?: string | undefined;
};

/** What came of a file with many offices. The list names them, in the file’s order. */
export function OpenedMany({ name, added, refused, listHref }: OpenedManyProps) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [undone, setUndone] = useState<{ removed: number; left: number }>();
  const told = useRef<HTMLDivElement>(null);

  function takeAway(offices: readonly AddedOffice[]) {
    const ids = offices.map(({ id }) => id);
    const removed = drafts.removeUntouched(ids);
    // The button that was pressed goes.
    drawAtOnce(() => {
      setGone((before) => new Set([...before, ...removed]));
      setUndone({ removed: removed.length, left: ids.filter((id) => "draft" in drafts.read(id)).length });
    });
    told.current?.focus();
  }

  const there = added.filter(({ id }) => !gone.has(id));
  const twice = there.filter(({ isTwice }) => isTwice);
  const unkept = there.filter(({ id }) => drafts.read(id).kind === "unkept").length;
  const mends = there.filter(({ toMend }) => toMend.length > 0);
  return (
    <div className="space-y-4">
      <div ref={told} tabIndex={-1} className={undone ? "outline-none" : "hidden"}>
        {undone && <Undone {...undone} />}
      </div>
      {there.length > 0 && (
        <Alert tone={mends.length + twice.length > 0 ? "warning" : "success"} title={addedWords(there)}>
          {mends.length > 0 && (
            <Details summary={`${mends.length} ${mends.length === 1 ? "has" : "have"} something to mend`}>
              <ul className="space-y-1">
                {mends.slice(0, MOST_TOLD).map((office) => (
                  <Mends key={office.id} office={office} />
                ))}
              </ul>
            </Details>
          )}
          {twice.length > 0 && (
            <p>
              {plural(twice.length, "name")} {was(twice.length)} here already:{" "}
              {twice.length === 1 ? "it is" : "they are"} in the list twice now.
            </p>
          )}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-3 pt-1">
            {listHref && (
              <ButtonLink size="sm" tone="primary" href={listHref}>
                Your offices
              </ButtonLink>
            )}
            {twice.length > 0 && twice.length < there.length && (
              <Button size="sm" onClick={() => takeAway(twice)}>
                Take those away again
              </Button>
            )}
            <Button size="sm" icon="back" onClick={() => takeAway(there)}>
              Undo: take {there.length < added.length ? "the rest" : "them"} away again
            </Button>
          </div>
        </Alert>
      )}
      {unkept > 0 && (
        <Alert tone="warning" title={`${plural(unkept, "office")} ${was(unkept)} not kept in this browser`}>
          <p>Its storage is full or switched off. They are gone when you close this tab; the file still has them.</p>
        </Alert>
      )}
      {refused.length > 0 && (
        <Alert tone="danger" title={`${plural(refused.length, "line")} of “${name}” can’t be opened`}>
          <ul className="space-y-1">
            {refused.slice(0, TOLD).map(({ line, faults }) => (
              <Faults key={line} line={line} faults={faults} />
            ))}
          </ul>
          {refused.length > TOLD && (
            <Details summary={`${refused.length - TOLD} more`}>
              <ul className="space-y-1">
                {refused.slice(TOLD, MOST_TOLD).map(({ line, faults }) => (
                  <Faults key={line} line={line} faults={faults} />
                ))}
              </ul>
            </Details>
          )}
        </Alert>
      )}
    </div>
  );
}

function addedWords(offices: readonly AddedOffice[]): string {
  const ready = offices.filter(({ isReady }) => isReady).length;
  const kinds = [
    ready > 0 && `${ready} ready to send`,
    ready < offices.length && plural(offices.length - ready, "draft"),
  ];
  return `${plural(offices.length, "office")} ${was(offices.length)} added: ${kinds.filter(Boolean).join(", ")}.`;
}

/** An office by its name, which leads to what is to be mended first. */
function Mends({ office: { id, name, toMend } }: { office: AddedOffice }) {
  const at = toMend.find((one) => one.at)?.at;
  return (
    <li>
      <Link href={at ? `${stepHref(id, at.step)}#${fieldIds(at.path).id}` : checkHref(id)} className="link">
        {name ? <span translate="no">{name}</span> : "Office without a name"}
      </Link>
      <ul className="list-disc pl-5">
        <Faults faults={toMend} />
      </ul>
    </li>
  );
}

function Undone({ removed, left }: { removed: number; left: number }) {
  return (
    <Alert tone="info" title={`${plural(removed, "office")} ${was(removed)} taken away again`}>
      {left > 0 && (
        <p>
          {plural(left, "office")} {left === 1 ? "stays" : "stay"}: changed, taken out or shared since.
        </p>
      )}
    </Alert>
  );
}

const was = (count: number) => (count === 1 ? "was" : "were");
