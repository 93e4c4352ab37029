"use client";

import { useRef } from "react";
import { drafts } from "@/components/offices/browser-drafts";
import { plural } from "@/components/offices/words";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { DraftAnswers } from "@/lib/drafts";
import { answerText, questionOf } from "@/lib/steps";
import type { Work } from "@/lib/work";
import { type Finding, findingsOf } from "./findings";
import { WrittenAt } from "./written-at";

type FoundValuesProps = { id: string; answers: DraftAnswers; work: Work };

/** What the technician found on site, each with a press that makes it the office's answer, and one for all that was left open. */
export function FoundValues({ id, answers, work }: FoundValuesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const findings = findingsOf(answers, work);
  if (findings.length === 0) return null;
  const open = findings.filter(({ state }) => state === "left-open");

  function takeAll() {
    drawAtOnce(() => {
      for (const { path, taken } of open) drafts.setAnswer(id, path, taken);
    });
    heading.current?.focus();
  }

  return (
    <section aria-labelledby="found">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h3 ref={heading} id="found" tabIndex={-1} className="font-semibold text-lg outline-none">
          {open.length > 0 ? `Found on site: ${plural(open.length, "value")} that you left open` : "Found on site"}
        </h3>
        {open.length > 1 && (
          <Button size="sm" onClick={takeAll}>
            Take all
          </Button>
        )}
      </div>
      <ul className="mt-2 divide-y divide-line border-line border-y">
        {findings.map((finding) => (
          <FoundRow key={finding.path} id={id} finding={finding} />
        ))}
      </ul>
    </section>
  );
}

function FoundRow({ id, finding: { path, at, taken, given, state } }: { id: string; finding: Finding }) {
  const row = useRef<HTMLLIElement>(null);
  const question = questionOf(path);

  function take() {
    drawAtOnce(() => drafts.setAnswer(id, path, taken));
    // The pressed button is gone; what became of it stands in its row.
    row.current?.focus();
  }

  return (
    <li
      ref={row}
      tabIndex={-1}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2.5 outline-none"
    >
      <div className="min-w-0">
        <p className="font-semibold">{question.name}</p>
        <p className="wrap-anywhere">
          <span
            translate={question.kind === "choice" ? undefined : "no"}
            className={question.kind === "choice" ? undefined : "font-mono"}
          >
            {answerText(question, taken)}
          </span>{" "}
          <WrittenAt moment={at} />
        </p>
        {state === "differs" && <p className="text-ink-soft text-sm">Your answer is: {answerText(question, given)}</p>}
      </div>
      {state === "taken" ? (
        <Badge tone="allow">In your answers</Badge>
      ) : (
        <Button size="sm" onClick={take}>
          <span>
            Put into your answers<VisuallyHidden>: {question.name}</VisuallyHidden>
          </span>
        </Button>
      )}
    </li>
  );
}
