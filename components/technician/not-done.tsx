"use client";

import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { Textarea } from "@/components/ui/textarea";
import { useStandingText } from "@/components/ui/use-standing";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { OrderJob } from "@/lib/sheet/model";
import type { Desk } from "./desk";
import { Fault } from "./fault";
import { REASON_DRAFT } from "./saving-words";
import { useJobMark } from "./use-job-mark";
import { useTyped } from "./use-typed";

type NotDoneProps = { job: OrderJob; about: string; desk: Desk; onSettled: () => void };

/**
 * “Can’t or not needed” is said with its reason, or not at all. Until it is saved, what was typed of it stays on this device, and
 * the form stays open as long as there is any.
 */
export function NotDone({ job, about, desk, onSettled }: NotDoneProps) {
  const { state, reason, mark } = useJobMark(job, desk);
  const draft = useTyped(desk.typed, `${REASON_DRAFT}${job.id}`);
  const [asked, setAsked] = useState(false);
  const isOpen = asked || draft !== undefined;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);

  function close() {
    drawAtOnce(() => {
      desk.typed.set(`${REASON_DRAFT}${job.id}`, undefined);
      setAsked(false);
    });
    button.current?.focus();
  }

  function undo() {
    drawAtOnce(() => desk.say(mark("open") ?? "It is open again."));
    button.current?.focus();
  }

  return (
    <>
      <Button
        ref={button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => (isOpen ? close() : setAsked(true))}
        className="min-h-12 px-3 text-sm sm:text-base"
      >
        <span>
          {state === "not-done" ? "Change the reason" : "Can’t or not needed"}
          <VisuallyHidden> {about}</VisuallyHidden>
        </span>
      </Button>
      <div id={id} className="col-span-2 basis-full empty:hidden">
        {isOpen ? (
          <ReasonForm
            job={job}
            about={about}
            desk={desk}
            isAsked={asked}
            onCancel={close}
            onSaved={() => {
              setAsked(false);
              onSettled();
            }}
          />
        ) : (
          state === "not-done" && <Reason reason={reason} about={about} onUndo={undo} />
        )}
      </div>
    </>
  );
}

function Reason({ reason, about, onUndo }: { reason: string; about: string; onUndo: () => void }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <p className="wrap-anywhere min-w-0 max-w-[46rem] whitespace-pre-wrap">
        <strong className="font-semibold text-closed">Can’t or not needed:</strong>{" "}
        <span>{reason || "no reason given"}</span>
      </p>
      <Button size="sm" onClick={onUndo}>
        <span>
          Undo<VisuallyHidden> “Can’t or not needed” {about}</VisuallyHidden>
        </span>
      </Button>
    </div>
  );
}

type ReasonFormProps = Omit<NotDoneProps, "onSettled"> & {
  /** By a press just now, and not because a draft was there. */
  isAsked: boolean;
  onCancel: () => void;
  onSaved: () => void;
};

function ReasonForm({ job, about, desk, isAsked, onCancel, onSaved }: ReasonFormProps) {
  const name = `${REASON_DRAFT}${job.id}`;
  const { reason, mark } = useJobMark(job, desk);
  const draft = useTyped(desk.typed, name);
  const text = draft?.text ?? reason;
  const field = useStandingText<HTMLTextAreaElement>(text, change);
  const id = useId();

  useEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked, field]);

  function change(next: string) {
    desk.typed.set(name, { text: next });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    const written = field.current?.value ?? text;
    const fault = mark("not-done", written);
    desk.typed.set(name, fault === undefined ? undefined : { text: written, fault });
    if (fault === undefined) onSaved();
    else field.current?.focus();
  }

  return (
    <form onSubmit={save} noValidate aria-label={`Can’t or not needed ${about}`} className="max-w-[46rem] space-y-2">
      <label htmlFor={id} className="block font-semibold text-sm">
        Why can’t you do it, or why isn’t it needed?
      </label>
      <Textarea
        ref={field}
        id={id}
        rows={2}
        value={text}
        aria-invalid={draft?.fault ? true : undefined}
        data-refused={draft ? "" : undefined}
        data-typed={name}
        aria-describedby={draft?.fault ? `${id}-fault` : undefined}
        onChange={({ target }) => change(target.value)}
        className="min-h-18"
      />
      {draft?.fault && <Fault id={`${id}-fault`}>{draft.fault}</Fault>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary">
          Save the reason
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
