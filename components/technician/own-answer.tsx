"use client";

import { useId } from "react";
import { today } from "@/components/offices/download";
import { cx } from "@/components/ui/cx";
import type { OrderQuestion } from "@/lib/sheet/model";
import { AnswerText } from "./answer-fields";
import type { Desk } from "./desk";
import { quickAnswers } from "./quick-answers";
import { useWork } from "./use-work";
import { answerOf, changeOfChoice } from "./worked";

type OwnAnswerProps = { question: OrderQuestion; desk: Desk };

/** Who works on the sheet answers by looking: mostly with one press. */
export function OwnAnswer({ question, desk }: OwnAnswerProps) {
  const answer = useWork(desk.sync, (work) => answerOf(work, question.id).answer);
  const choices = quickAnswers(question.id);
  const id = useId();
  return (
    <div className="mt-2 space-y-2 print:hidden">
      {choices.length > 0 && (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">{question.text}</legend>
          {choices.map((choice) => (
            <Choice
              key={choice.text}
              group={id}
              label={choice.text}
              chosen={answer === choice.text}
              onChoose={() => desk.edit(changeOfChoice(question.id, choice, today()))}
            />
          ))}
        </fieldset>
      )}
      <AnswerText
        question={question}
        desk={desk}
        label={choices.length > 0 ? "In your own words" : "Answer"}
        chosen={choices.map(({ text }) => text)}
      />
    </div>
  );
}

type ChoiceProps = { group: string; label: string; chosen: boolean; onChoose: () => void };

function Choice({ group, label, chosen, onChoose }: ChoiceProps) {
  return (
    <label
      className={cx(
        "inline-flex min-h-11 items-center gap-2 rounded-md border px-3 text-sm",
        "has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2",
        chosen ? "border-2 border-accent bg-accent-soft font-semibold" : "border-line-strong/60 bg-surface",
      )}
    >
      <input
        type="radio"
        name={group}
        checked={chosen}
        onChange={onChoose}
        className="size-4.5 accent-accent supports-[selector(:has(*))]:outline-none"
      />
      <span>{label}</span>
    </label>
  );
}
