"use client";

import { useId, useState } from "react";
import { today } from "@/components/offices/download";
import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { longDate } from "@/lib/sheet/dates";
import type { OrderQuestion } from "@/lib/sheet/model";
import { AnswerDate, AnswerText } from "./answer-fields";
import type { Desk } from "./desk";
import { useTyped } from "./use-typed";
import { useWork } from "./use-work";
import { answerOf, changeOfAnswer } from "./worked";

type AnswerOfOthersProps = { question: OrderQuestion; desk: Desk };

/** Somebody else answers, on some day; that it was asked is worth a word, and settles nothing. */
export function AnswerOfOthers({ question, desk }: AnswerOfOthersProps) {
  const { sync, edit } = desk;
  const asked = useWork(sync, (work) => answerOf(work, question.id).asked);
  const isAnswered = useWork(sync, (work) => answerOf(work, question.id).answer.trim() !== "");
  const [isOpen, setOpen] = useState(false);
  const hasDraft = useTyped(desk.typed, `answer.${question.id}`) !== undefined;
  // An answer that is emptied on the way to another one does not close it.
  if ((isAnswered || hasDraft) && !isOpen) setOpen(true);
  const id = useId();
  const about = <VisuallyHidden>: {question.text}</VisuallyHidden>;
  return (
    <div className="mt-2 space-y-2 print:hidden">
      <div className="flex flex-wrap items-end gap-2">
        {asked === "" ? (
          !isAnswered && (
            <Button
              onClick={() => {
                edit(changeOfAnswer(question.id, "asked", today(), today()));
                desk.say(`Asked on ${longDate(today())}.`);
                requestAnimationFrame(() => document.getElementById(`${id}-asked`)?.focus());
              }}
              className="text-sm"
            >
              <span>Asked today{about}</span>
            </Button>
          )
        ) : (
          <AnswerDate id={`${id}-asked`} question={question} desk={desk} part="asked" label="Asked on" />
        )}
        {!isAnswered && (
          <Button
            tone={isOpen ? "quiet" : "secondary"}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
            className="text-sm"
          >
            <span>Write the answer{about}</span>
          </Button>
        )}
      </div>
      <div id={id} className="empty:hidden">
        {isOpen && (
          <div className="grid gap-2 sm:grid-cols-[2fr_1fr_auto]">
            <AnswerText question={question} desk={desk} label="Answer" />
            <AnswerText question={question} desk={desk} label="Answered by" part="by" />
            <AnswerDate question={question} desk={desk} part="on" label="On" />
          </div>
        )}
      </div>
    </div>
  );
}
