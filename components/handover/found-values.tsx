"use client";

import { drafts } from "@/components/offices/browser-drafts";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { fields } from "@/lib/answers";
import { type DraftAnswers, draftValue, isBlank, sameValue } from "@/lib/drafts";
import { answerText, questionOf } from "@/lib/steps";
import { type FoundPath, foundPaths, type Work } from "@/lib/work";
import { foundValue } from "@/lib/work/found-value";
import { WrittenAt } from "./written-at";

type FoundValuesProps = { id: string; answers: DraftAnswers; work: Work };

/** What the technician found on site, each with a press that makes it the office's answer. */
export function FoundValues({ id, answers, work }: FoundValuesProps) {
  const found = foundPaths.flatMap((path) => {
    const entry = work.found[path];
    const value = foundValue(work, path);
    return entry && value !== undefined ? [{ path, value, at: entry.at }] : [];
  });
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="found" className="mt-8">
      <h3 id="found" className="font-semibold text-lg">
        Found on site
      </h3>
      <ul className="mt-3 divide-y divide-line border-line border-y">
        {found.map(({ path, value, at }) => (
          <FoundRow key={path} id={id} path={path} value={value} at={at} answers={answers} />
        ))}
      </ul>
    </section>
  );
}

type FoundRowProps = { id: string; path: FoundPath; value: string; at: string; answers: DraftAnswers };

function FoundRow({ id, path, value, at, answers }: FoundRowProps) {
  const question = questionOf(path);
  const given = draftValue(answers, path);
  const taken = answerOf(path, value);
  // Commas for dots, or another spelling of a MAC address, are the same answer.
  const isTaken = sameValue(fields[path].safeParse(given).data, taken);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
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
        {!isBlank(given) && given !== "unsure" && !isTaken && (
          <p className="text-ink-soft text-sm">Your answer is: {answerText(question, given)}</p>
        )}
      </div>
      {isTaken ? (
        <Badge tone="allow">In your answers</Badge>
      ) : (
        <Button size="sm" onClick={() => drafts.setAnswer(id, path, taken)}>
          <span>
            Put into your answers<VisuallyHidden>: {question.name}</VisuallyHidden>
          </span>
        </Button>
      )}
    </li>
  );
}

/** The prefix length is the one answer that is a number. */
function answerOf(path: FoundPath, value: string): string | number {
  return path === "server.prefixLength" ? Number(value) : value;
}
