"use client";

import { useRef } from "react";
import { fieldIds } from "@/components/fields/field-ids";
import { drafts } from "@/components/offices/browser-drafts";
import { changeHref } from "@/components/offices/routes";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { Link } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { type DraftAnswers, draftValue } from "@/lib/drafts";
import { longDate } from "@/lib/sheet/dates";
import type { QuestionAnswer } from "@/lib/work";
import { confirmationOf, confirmations, type Verdict } from "./confirmation-of";
import type { LastSeen } from "./last-seen";

type AnswersListProps = { id: string; answers: DraftAnswers; last: LastSeen };

/** What others have answered to the sheet's questions. Of the answers that settle a port, the office says which way they went. */
export function AnswersList({ id, answers, last: { work, plan } }: AnswersListProps) {
  const known = plan.plan.questions.flatMap((question) => {
    const entry = Object.hasOwn(work.answers, question.id) ? work.answers[question.id] : undefined;
    return entry && (entry.answer !== "" || entry.asked !== "") ? [{ ...question, entry }] : [];
  });
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="answers" className="mt-8">
      <h3 id="answers" className="font-semibold text-lg">
        Answers to the sheet’s questions
      </h3>
      <ul className="mt-3 divide-y divide-line border-line border-y">
        {known.map(({ id: question, text, entry }) => (
          <li key={question} className="py-3">
            <p className="text-ink-soft text-sm">{text}</p>
            {entry.answer === "" ? (
              <p className="font-semibold">Asked on {longDate(entry.asked)}, waiting</p>
            ) : (
              <Answered id={id} question={question} entry={entry} answers={answers} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type AnsweredProps = { id: string; question: string; entry: QuestionAnswer; answers: DraftAnswers };

function Answered({ id, question, entry, answers }: AnsweredProps) {
  const taken = useRef<HTMLParagraphElement>(null);
  const { which, rest } = (Object.hasOwn(confirmations, question) && confirmations[question]) || {};
  const given = which && draftValue(answers, `confirmations.${which}.answer`);
  const who = [entry.by, entry.on && longDate(entry.on)].filter(Boolean).join(", ");
  function take(verdict: Verdict) {
    if (!which) return;
    const answers = confirmationOf(which, verdict, entry);
    drawAtOnce(() => {
      for (const [path, value] of answers) drafts.setAnswer(id, path, value);
    });
    // The pressed button is gone: whoever reads by ear hears what became of it.
    taken.current?.focus();
  }
  return (
    <>
      <p className="wrap-anywhere whitespace-pre-line font-semibold">{entry.answer}</p>
      <p className="text-ink-faint text-sm">{who || "By whom and when is not noted"}</p>
      {which && given !== undefined && given !== "" && (
        <p ref={taken} tabIndex={-1} className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 outline-none">
          <Badge tone="allow">{given === "needed" ? "In your answers: needed" : "In your answers: not needed"}</Badge>
          {given === "needed" && rest && (
            <Link href={changeHref(id, rest.step, fieldIds(rest.path).id)} className="link">
              {rest.label}
            </Link>
          )}
        </p>
      )}
      {which && (given === undefined || given === "") && (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          <span className="text-ink-soft text-sm">Put into your answers:</span>
          <Button size="sm" onClick={() => take("not-needed")}>
            <span>
              It is not needed<VisuallyHidden>, {question}</VisuallyHidden>
            </span>
          </Button>
          <Button size="sm" onClick={() => take("needed")}>
            <span>
              It is needed<VisuallyHidden>, {question}</VisuallyHidden>
            </span>
          </Button>
        </div>
      )}
    </>
  );
}
