"use client";

import { useId } from "react";
import { today } from "@/components/offices/download";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { useStandingText } from "@/components/ui/use-standing";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { OrderQuestion } from "@/lib/sheet/model";
import type { Desk } from "./desk";
import { Fault } from "./fault";
import { useKeptText } from "./use-kept-text";
import { useWork } from "./use-work";
import { type AnswerPart, answerOf, changeOfAnswer } from "./worked";

type PartProps = { question: OrderQuestion; desk: Desk; label: string };

type AnswerTextProps = PartProps & {
  part?: Extract<AnswerPart, "answer" | "by">;
  /** Answers that are chosen elsewhere, and not repeated here. */
  chosen?: readonly string[];
};

/** Saved as it is typed, like a note. */
export function AnswerText({ question, desk, label, part = "answer", chosen = [] }: AnswerTextProps) {
  const saved = useWork(desk.sync, (work) => answerOf(work, question.id)[part]);
  const name = `${part}.${question.id}`;
  const { text, fault, change, rest } = useKeptText(desk.typed, name, chosen.includes(saved) ? "" : saved, (typed) =>
    desk.edit(changeOfAnswer(question.id, part, typed, today())),
  );
  const area = useStandingText<HTMLTextAreaElement>(text, change);
  const line = useStandingText<HTMLInputElement>(text, change);
  const id = useId();
  const native = {
    id,
    "data-typed": name,
    value: text,
    "aria-invalid": fault ? true : undefined,
    "aria-describedby": fault ? `${id}-fault` : undefined,
    onBlur: rest,
  };
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block font-semibold text-sm">
        {label}
        <VisuallyHidden>: {question.text}</VisuallyHidden>
      </label>
      {part === "answer" ? (
        <Textarea
          {...native}
          ref={area}
          rows={1}
          onChange={({ target }) => change(target.value)}
          className="min-h-11"
        />
      ) : (
        <Input {...native} ref={line} autoComplete="off" onChange={({ target }) => change(target.value)} />
      )}
      {fault && <Fault id={`${id}-fault`}>{fault} The last words are not saved.</Fault>}
    </div>
  );
}

type DateProps = PartProps & { part: Extract<AnswerPart, "asked" | "on">; id?: string };

export function AnswerDate({ id, question, desk, part, label }: DateProps) {
  const own = useId();
  const saved = useWork(desk.sync, (work) => answerOf(work, question.id)[part]);
  const name = `${part}.${question.id}`;
  const { text, fault, change, rest } = useKeptText(desk.typed, name, saved, (typed) =>
    desk.edit(changeOfAnswer(question.id, part, typed, today())),
  );
  const field = useStandingText<HTMLInputElement>(text, change);
  return (
    <div>
      <label htmlFor={id ?? own} className="block font-semibold text-sm">
        {label}
        <VisuallyHidden>: {question.text}</VisuallyHidden>
      </label>
      <Input
        ref={field}
        id={id ?? own}
        type="date"
        data-typed={name}
        value={text}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${own}-fault` : undefined}
        onChange={({ target }) => change(target.value)}
        onBlur={rest}
        className="w-auto"
      />
      {fault && <Fault id={`${own}-fault`}>{fault}</Fault>}
    </div>
  );
}
