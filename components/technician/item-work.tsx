"use client";

import { useId, useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { Textarea } from "@/components/ui/textarea";
import { useStanding, useStandingText } from "@/components/ui/use-standing";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { TypedTexts } from "@/lib/share/typed-texts";
import type { WorkSync } from "@/lib/share/work-sync";
import { type MarkState, setMark, setNote, stateOf, type Work, type WorkItem } from "@/lib/work";
import { useTyped } from "./use-typed";
import { useWork } from "./use-work";

/** Changes the work; gives back what is wrong with the change, if anything is. */
export type EditWork = (change: (work: Work, now: Date) => Work | { refused: string }) => string | undefined;

type ItemWorkProps = {
  item: WorkItem;
  /** Names the item for those who hear a control alone: "inbound TCP 443, Encrypted Web Service". */
  what: string;
  sync: WorkSync;
  typed: TypedTexts;
  edit: EditWork;
};

/** What a technician does with a row, a task or a question: tick it, set it aside, write a note. */
export function ItemWork({ item, what, sync, typed, edit }: ItemWorkProps) {
  const state = useWork(sync, (work) => stateOf(item, work));
  const set = (next: MarkState) =>
    edit((before, now) => {
      const reason = next === "not-done" ? { reason: "Not applicable." } : {};
      const result = setMark(before, { id: item.id, state: next, of: item.fingerprint, ...reason }, now);
      return result.ok ? result.work : { refused: result.sentence };
    });
  const note = useWork(sync, ({ notes }) => (Object.hasOwn(notes, item.id) ? (notes[item.id]?.text ?? "") : ""));
  return (
    <div className="mt-2 space-y-2">
      {state === "changed" && (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-soft text-sm">
          <Badge tone="hold" icon="warning">
            Changed since it was ticked
          </Badge>
          Look at it again, then tick it anew.
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Tick label="Done" what={what} checked={state === "done"} onChange={(on) => set(on ? "done" : "open")} />
        <Tick
          label="Not applicable"
          what={what}
          checked={state === "not-done"}
          quiet
          onChange={(on) => set(on ? "not-done" : "open")}
        />
        <Note
          note={note}
          what={what}
          name={`note.${item.id}`}
          texts={typed}
          save={(text) =>
            edit((before, now) => {
              const result = setNote(before, item.id, text, now);
              return result.ok ? result.work : { refused: result.sentence };
            })
          }
        />
      </div>
    </div>
  );
}

type TickProps = {
  label: string;
  what: string;
  checked: boolean;
  quiet?: boolean;
  onChange: (checked: boolean) => void;
};

/** A check box with room for a finger. */
function Tick({ label, what, checked, quiet = false, onChange }: TickProps) {
  const box = useStanding<HTMLInputElement>((field) => {
    if (field.checked !== checked) onChange(field.checked);
  });
  return (
    <label
      className={cx(
        "inline-flex min-h-11 select-none items-center gap-2.5 rounded-md border bg-surface py-1 pr-3.5 pl-3 text-sm transition-colors",
        "has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2",
        checked ? "border-2 font-semibold" : "border-line-strong/60 hover:border-line-strong hover:bg-sunken",
        checked && (quiet ? "border-closed bg-closed-soft text-closed" : "border-open bg-open-soft text-open"),
      )}
    >
      <input
        ref={box}
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        className={cx(
          "size-5 shrink-0 supports-[selector(:has(*))]:outline-none",
          quiet ? "accent-closed" : "accent-open",
        )}
      />
      <span>
        {label}
        <VisuallyHidden> {what}</VisuallyHidden>
      </span>
    </label>
  );
}

type NoteProps = {
  note: string;
  what: string;
  /** Of its field, among what was typed and not saved. */
  name: string;
  texts: TypedTexts;
  save: (text: string) => string | undefined;
};

/** Written down as it is typed. Always shown as text, never as markup. */
function Note({ note, what, name, texts, save }: NoteProps) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string>();
  const refused = useTyped(texts, name);
  const fault = refused?.fault;
  const shown = typed ?? refused?.text ?? note;
  const area = useStandingText<HTMLTextAreaElement>(shown, change);
  const id = useId();

  function change(text: string) {
    setTyped(text);
    const wrong = save(text);
    texts.set(name, wrong === undefined ? undefined : { text, fault: wrong });
  }

  function toggle() {
    setOpen(!open);
    if (!open) requestAnimationFrame(() => area.current?.focus());
  }

  return (
    <>
      <Button
        tone="quiet"
        icon="pencil"
        aria-expanded={open}
        aria-controls={id}
        data-refused={fault && !open ? "" : undefined}
        onClick={toggle}
        className="px-2.5 text-sm"
      >
        <span>
          {open ? "Close the note" : note === "" && !fault ? "Add a note" : "Edit the note"}
          <VisuallyHidden> {what}</VisuallyHidden>
        </span>
      </Button>
      {/* A long word in a box that grows with its text must not widen the table around it. */}
      <div id={id} className="contain-inline-size basis-full empty:hidden">
        {open ? (
          <Textarea
            ref={area}
            rows={2}
            value={shown}
            aria-label={`Note ${what}`}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? `${id}-fault` : undefined}
            onChange={({ target }) => change(target.value)}
            onBlur={() => setTyped(undefined)}
            className="min-h-18 max-w-[46rem]"
          />
        ) : (
          note !== "" && (
            <p className="wrap-anywhere max-w-[46rem] whitespace-pre-wrap border-accent-line border-l-2 pl-3 text-ink text-sm">
              {note}
            </p>
          )
        )}
        {/* Also where the field is closed: what it holds is not what is saved. */}
        {fault && <Fault id={`${id}-fault`}>{fault} The last words are not saved.</Fault>}
      </div>
    </>
  );
}

/** What is wrong with what was typed; read out unless that was typed elsewhere, or before. */
export function Fault({
  id,
  isNew = true,
  children,
}: {
  id: string;
  isNew?: boolean;
  children: string | readonly string[];
}) {
  return (
    <p
      id={id}
      role={isNew ? "alert" : undefined}
      className="mt-1.5 flex max-w-[38rem] items-start gap-1.5 font-semibold text-blocker text-sm"
    >
      <Icon name="warning" className="mt-0.5 size-4" />
      <span>{children}</span>
    </p>
  );
}
