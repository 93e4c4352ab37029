"use client";

import { lazy, Suspense, useId, useState } from "react";
import { today } from "@/components/offices/download";
import { dayInWords } from "@/components/offices/moments";
import { plural } from "@/components/offices/words";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { copyText } from "@/components/ui/copy-text";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { DraftAnswers } from "@/lib/drafts";
import { recipientText } from "@/lib/sheet/recipients";
import { type Book, inBook } from "./book";
import type { ToAsk } from "./who-to-ask";

const loadMail = () => import("./questions-mail");

/** For when a hand comes near. */
export const prepareMail = (): void => void loadMail().catch(() => undefined);

/** Fields for what comes back. */
const AnswersPanel = lazy(() => import("./answers-panel").then((loaded) => ({ default: loaded.AnswersPanel })));

const QuestionStates = lazy(() => import("./question-states").then((loaded) => ({ default: loaded.QuestionStates })));

export type AskRowProps = { office: string; ask: ToAsk; book: Book; draft: DraftAnswers };

/** Whom to ask, how that stands, their questions to copy or mail, and a place for what comes back. */
export function AskRow({ office, ask, book, draft }: AskRowProps) {
  const { to, who, questions, open } = ask;
  const [unfolded, setUnfolded] = useState<boolean>();
  /** The days before the last press of this visit, to be put back. */
  const [before, setBefore] = useState<Readonly<Record<string, string>>>();
  const [fault, setFault] = useState<string>();
  const [note, setNote] = useState<string>();
  const id = useId();
  const name = recipientText(who);
  const isSettled = open.length === 0;
  const isAgain = Object.values(before ?? {}).some((day) => day !== "");

  async function asked() {
    const unasked = open.filter((question) => book.entry(question.id).asked !== today());
    if (unasked.length === 0) return;
    const days = Object.fromEntries(unasked.map((question) => [question.id, book.entry(question.id).asked]));
    const now = Object.fromEntries(unasked.map((question) => [question.id, today()]));
    const refused = await inBook(({ markAsked }) => markAsked(office, now));
    setFault(refused);
    if (refused === undefined) setBefore(days);
  }

  async function letter() {
    const { questionsMail } = await loadMail();
    return questionsMail(to, open, book.answers);
  }

  async function email() {
    const written = await letter().catch(() => undefined);
    if (!written) return setFault("This part did not load. Check your connection, then try again.");
    const { href, text, isWhole } = written;
    setFault(undefined);
    if (!isWhole) {
      const isCopied = await copyText(text);
      if (!isCopied) return setFault("These are too long for an email link. Copy them into your email.");
      setNote("The letter is long. It is in your clipboard: paste it into the email.");
    }
    window.location.assign(href);
    await asked();
  }

  async function undo() {
    const waiting = open.filter((question) => book.entry(question.id).asked !== "");
    const days = before ?? Object.fromEntries(waiting.map((question) => [question.id, ""]));
    const refused = await inBook(({ markAsked }) => markAsked(office, days));
    drawAtOnce(() => {
      setFault(refused);
      if (refused === undefined) setBefore(undefined);
    });
    document.getElementById(`${id}-copy`)?.focus();
  }

  return (
    <li className="py-3">
      <div className="grid items-center gap-x-6 gap-y-2 md:grid-cols-[minmax(0,1fr)_auto]">
        <div className="min-w-0">
          <h3 className="wrap-anywhere inline">
            <span translate={who.name ? "no" : undefined} className="font-semibold">
              {who.name ?? name}
            </span>
            {who.name && who.role && <span>, {who.role}</span>}
            <span className="text-ink-soft"> · {plural(questions.length, "question")}</span>
          </h3>
          <p role="status" className="text-ink-soft text-sm">
            {stateWords(ask)}
            {ask.asked !== "" && (
              <>
                {" · "}
                <button type="button" onClick={() => void undo()} className="link -my-2 min-h-11 px-1">
                  {isAgain ? "Undo" : "Not asked yet"}
                  <VisuallyHidden>: {name}</VisuallyHidden>
                </button>
              </>
            )}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {isSettled && (
            <Badge tone="open" icon="check">
              Settled
            </Badge>
          )}
          {!isSettled && (
            <>
              <CopyButton
                text={async () => (await letter()).text}
                label="Copy"
                what={`the questions: ${name}`}
                onCopied={() => void asked()}
                native={{ id: `${id}-copy` }}
              />
              <Button size="sm" onClick={() => void email()}>
                <span>
                  Email<VisuallyHidden> the questions: {name}</VisuallyHidden>
                </span>
              </Button>
            </>
          )}
          <Button
            size="sm"
            tone={ask.isBegun && !isSettled ? "primary" : "secondary"}
            aria-expanded={unfolded ?? false}
            aria-controls={`${id}-answers`}
            onClick={() => setUnfolded((was) => !was)}
          >
            <span>
              {isSettled ? "See the answer" : "The answer came"}
              <VisuallyHidden>: {name}</VisuallyHidden>
            </span>
          </Button>
        </div>
      </div>
      <p role="status" className="text-sm empty:hidden">
        {note}
      </p>
      <p role="alert" className="text-sm empty:hidden">
        {fault}
      </p>
      {ask.isBegun && !unfolded && (
        <Suspense>
          <QuestionStates ask={ask} book={book} />
        </Suspense>
      )}
      {/* Once unfolded it stays, so that nothing typed in it is lost by folding. */}
      <div id={`${id}-answers`} hidden={!unfolded}>
        {unfolded !== undefined && (
          <Suspense fallback={<p className="py-3 text-ink-soft">Opening …</p>}>
            <AnswersPanel office={office} questions={questions} book={book} draft={draft} />
          </Suspense>
        )}
      </div>
    </li>
  );
}

function stateWords({ to, questions, open, unasked, isBegun, asked }: ToAsk): string {
  const answered = questions.length - open.length;
  if (open.length === 0) return "Answered";
  const isNew = to !== "technician" && isBegun && unasked.length > 0;
  const parts = [
    answered > 0 && `${answered} of ${questions.length} answered`,
    asked !== "" && (asked === today() ? "Asked today" : `Asked on ${dayInWords(asked, new Date())}`),
    isNew && `${unasked.length} new, not asked yet`,
  ].filter((part) => part !== false);
  if (parts.length > 0) return parts.join(" · ");
  return to === "technician" ? "Answers on the sheet, or by mail" : "Not asked yet";
}
