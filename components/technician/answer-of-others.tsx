"use client";

import { useId } from "react";
import { today } from "@/components/offices/download";
import { Button } from "@/components/ui/button";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { longDate } from "@/lib/sheet/dates";
import type { OrderQuestion } from "@/lib/sheet/model";
import { AnswerDate, AnswerText } from "./answer-fields";
import type { Desk } from "./desk";
import { useWork } from "./use-work";
import { answerOf, changeOfAnswer } from "./worked";

type AnswerOfOthersProps = { question: OrderQuestion; desk: Desk };

/** Somebody else answers, on some day; that it was asked is worth a word, and settles nothing. */
export function AnswerOfOthers({ question, desk }: AnswerOfOthersProps) {
  const { sync, edit, say } = desk;
  const asked = useWork(sync, (work) => answerOf(work, question.id).asked);
  const id = useId();

  function askedToday() {
    drawAtOnce(() => {
      say(edit(changeOfAnswer(question.id, "asked", today(), today())) ?? `Asked on ${longDate(today())}.`);
    });
    document.getElementById(id)?.focus();
  }

  return (
    <div className="mt-2 space-y-3 print:hidden">
      {asked === "" ? (
        <Button onClick={askedToday} className="text-sm">
          <span>
            Asked today<VisuallyHidden>: {question.text}</VisuallyHidden>
          </span>
        </Button>
      ) : (
        <AnswerDate id={id} question={question} desk={desk} part="asked" label="Asked on" />
      )}
      <AnswerText question={question} desk={desk} label="Answer" />
      <div className="flex flex-wrap gap-3">
        <AnswerText question={question} desk={desk} label="Answered by" part="by" />
        <AnswerDate question={question} desk={desk} part="on" label="Answered on" />
      </div>
    </div>
  );
}
