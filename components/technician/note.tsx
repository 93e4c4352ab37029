"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { Textarea } from "@/components/ui/textarea";
import { useStandingText } from "@/components/ui/use-standing";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { setNote } from "@/lib/work";
import type { Desk } from "./desk";
import { Fault } from "./fault";
import { useKeptText } from "./use-kept-text";
import { useWork } from "./use-work";

type NoteProps = { id: string /** Names what it is about, for those who hear it alone. */; about: string; desk: Desk };

/** Written down as it is typed. Always shown as text, never as markup. */
export function Note({ id: item, about, desk }: NoteProps) {
  const [open, setOpen] = useState(false);
  const note = useWork(desk.sync, ({ notes }) => (Object.hasOwn(notes, item) ? (notes[item]?.text ?? "") : ""));
  const name = `note.${item}`;
  const { text, fault, change, rest } = useKeptText(desk.typed, name, note, (typed) =>
    desk.edit((before, now) => {
      const result = setNote(before, item, typed, now);
      return result.ok ? result.work : { refused: result.sentence };
    }),
  );
  const area = useStandingText<HTMLTextAreaElement>(text, change);
  const id = useId();

  function toggle() {
    drawAtOnce(() => setOpen(!open));
    area.current?.focus();
  }

  return (
    <div className="basis-full">
      <Button
        tone="quiet"
        icon="pencil"
        aria-expanded={open}
        aria-controls={id}
        data-refused={fault && !open ? "" : undefined}
        data-typed={open ? undefined : name}
        onClick={toggle}
        className="px-2.5 text-sm"
      >
        <span>
          {open ? "Close the note" : note === "" && !fault ? "Add a note" : "Edit the note"}
          <VisuallyHidden> {about}</VisuallyHidden>
        </span>
      </Button>
      {/* A long word in a box that grows with its text must not widen what is around it. */}
      <div id={id} className="contain-inline-size empty:hidden">
        {open ? (
          <>
            <label htmlFor={`${id}-text`} className="block font-semibold text-sm">
              Note<VisuallyHidden> {about}</VisuallyHidden>
            </label>
            <Textarea
              ref={area}
              id={`${id}-text`}
              rows={2}
              value={text}
              data-typed={name}
              aria-invalid={fault ? true : undefined}
              aria-describedby={fault ? `${id}-fault` : undefined}
              onChange={({ target }) => change(target.value)}
              onBlur={rest}
              className="min-h-18 max-w-[46rem]"
            />
          </>
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
    </div>
  );
}
