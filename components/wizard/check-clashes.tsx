"use client";

import { useState } from "react";
import { fieldIds } from "@/components/fields/field-ids";
import { drafts } from "@/components/offices/browser-drafts";
import { changeHref } from "@/components/offices/routes";
import { Alert } from "@/components/ui/alert";
import { Button, ButtonLink } from "@/components/ui/button";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import type { Answers } from "@/lib/answers";
import { answerText, questionOf, stepOfPath } from "@/lib/steps";
import { clashesIn, type WayOut } from "@/lib/steps/clashes";

/** Answers that can't both be meant, each with its ways out. */
export function CheckClashes({ id, answers }: { id: string; answers: Answers }) {
  const [settled, setSettled] = useState("");
  const clashes = clashesIn(answers);
  function take({ path, set = "" }: WayOut) {
    const question = questionOf(path);
    drawAtOnce(() => {
      drafts.setAnswer(id, path, set);
      setSettled(`${question.name} is now: ${answerText(question, set)}.`);
    });
    document.getElementById(`change-${fieldIds(path).id}`)?.focus();
  }
  return (
    <div className={clashes.length > 0 || settled ? "mt-4 grid items-start gap-4 lg:grid-cols-2" : undefined}>
      {clashes.map((clash) => (
        <Alert key={clash.id} tone="warning" title="Two answers clash" titleAs="h2">
          <p>{clash.words}</p>
          <div className="flex flex-wrap gap-2">
            {clash.ways.map((way) => (
              <Way key={way.words} id={id} way={way} onTake={take} />
            ))}
          </div>
        </Alert>
      ))}
      <p role="status" className="text-ink-soft">
        {settled}
      </p>
    </div>
  );
}

function Way({ id, way, onTake }: { id: string; way: WayOut; onTake: (way: WayOut) => void }) {
  const step = stepOfPath(way.path);
  if (way.set !== undefined || !step)
    return (
      <Button size="sm" onClick={() => onTake(way)}>
        {way.words}
      </Button>
    );
  return (
    <ButtonLink size="sm" href={changeHref(id, step.id, fieldIds(way.path).id)}>
      {way.words}
    </ButtonLink>
  );
}
