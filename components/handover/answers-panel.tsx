"use client";

import { useId, useState } from "react";
import { today } from "@/components/offices/download";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { useStandingText } from "@/components/ui/use-standing";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { DraftAnswers } from "@/lib/drafts";
import type { Question } from "@/lib/plan";
import { shortQuestion } from "@/lib/sheet/order/short-questions";
import type { Book } from "./book";
import { writeAnswer } from "./book-work";
import { Confirm } from "./confirm";

type AnswersPanelProps = { office: string; questions: readonly Question[]; book: Book; draft: DraftAnswers };

/** A place for each answer, saved as it is typed. */
export function AnswersPanel({ office, questions, book, draft }: AnswersPanelProps) {
  return (
    <ul className="mt-3 space-y-4">
      {questions.map((question) => (
        <li key={question.id} className="rounded-md border border-line bg-sunken p-4">
          <OneAnswer office={office} question={question} book={book} draft={draft} />
        </li>
      ))}
    </ul>
  );
}

type OneAnswerProps = Omit<AnswersPanelProps, "questions"> & { question: Question };

function OneAnswer({ office, question, book, draft }: OneAnswerProps) {
  const { id, text } = question;
  const entry = book.entry(id);
  const short = shortQuestion(id, book.plan) ?? text;
  const field = { office, question: id, about: short };
  return (
    <>
      <h4 className="font-semibold">{short}</h4>
      <div className="mt-2 grid gap-3 sm:grid-cols-[minmax(0,1fr)_auto]">
        <AnswerField {...field} part="answer" label="Answer" saved={entry.answer} className="sm:col-span-2" />
        <AnswerField {...field} part="by" label="Answered by" saved={entry.by} />
        <AnswerField {...field} part="on" label="Answered on" saved={entry.on} />
      </div>
      <Confirm office={office} question={id} about={short} entry={entry} answers={draft} />
    </>
  );
}

type AnswerFieldProps = {
  office: string;
  question: string;
  about: string;
  part: "answer" | "by" | "on";
  label: string;
  saved: string;
  className?: string;
};

function AnswerField({ office, question, about, part, label, saved, className }: AnswerFieldProps) {
  const [typed, setTyped] = useState<{ text: string; fault: string | undefined }>();
  const id = useId();
  const change = (text: string) => setTyped({ text, fault: writeAnswer(office, question, part, text, today()) });
  const shown = typed?.text ?? saved;
  const area = useStandingText<HTMLTextAreaElement>(shown, change);
  const line = useStandingText<HTMLInputElement>(shown, change);
  const native = {
    id,
    name: `${question}.${part}`,
    value: shown,
    "aria-invalid": typed?.fault ? true : undefined,
    "aria-describedby": typed?.fault ? `${id}-fault` : undefined,
    // From then on it shows what is saved; what was not taken stays as it was typed.
    onBlur: () => setTyped((was) => (was?.fault ? was : undefined)),
  };
  return (
    <div className={className}>
      <label htmlFor={id} className="block font-semibold text-sm">
        {label}
        <VisuallyHidden>: {about}</VisuallyHidden>
      </label>
      {part === "answer" ? (
        <Textarea
          {...native}
          ref={area}
          rows={1}
          className="min-h-11"
          onChange={({ target }) => change(target.value)}
        />
      ) : (
        <Input
          {...native}
          ref={line}
          type={part === "on" ? "date" : "text"}
          max={part === "on" ? today() : undefined}
          autoComplete="off"
          onChange={({ target }) => change(target.value)}
        />
      )}
      {typed?.fault && (
        <p id={`${id}-fault`} role="alert" className="mt-1 font-semibold text-blocker text-sm">
          {typed.fault} The last words are not saved.
        </p>
      )}
    </div>
  );
}
