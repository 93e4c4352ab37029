"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { useFirst } from "@/components/fields/use-first";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { LiveRegion } from "@/components/ui/live-region";
import { draftValue, isBlank } from "@/lib/drafts/draft-answers";
import { awaited } from "@/lib/drafts/overview";
import type { Fold, StepQuestion } from "@/lib/steps";
import { questionsOfLine } from "@/lib/steps/step-of-parts";
import type { Standing } from "./asking";

type QuestionFoldProps = { fold: Fold; standing: Standing; inLine?: boolean; children: ReactNode };

/**
 * Questions for few: one line until it is opened. A fault in it opens it, and so does an answer where it says so; a group with a
 * count opens when all above it is answered, so that nobody goes on without having seen it.
 */
export function QuestionFold({ fold, standing, inLine = false, children }: QuestionFoldProps) {
  const questions = fold.lines.flatMap(questionsOfLine).filter((question) => standing.shown.has(question));
  const answered = questions.filter(({ path }) => !isBlank(draftValue(standing.draft, path))).length;
  const isFaulty = questions.some((question) => standing.faults.has(question));
  const isNext = fold.counted === true && isAllThatIsLeft(questions, standing);
  const isOpen = useFirst((fold.opensWhenAnswered === true && answered > 0) || isNext);
  const details = useRef<HTMLDetailsElement>(null);
  // What was typed on an earlier visit is looked at once the form stands.
  useEffect(() => {
    if ((isFaulty || isNext) && details.current) details.current.open = true;
  }, [isFaulty, isNext]);
  return (
    <details
      ref={details}
      open={isOpen}
      className={cx("group/fold", !inLine && "rounded-xl border border-line bg-surface shadow-card")}
    >
      <summary
        className={cx(
          "flex min-h-11 scroll-mb-40 list-none items-center gap-2 px-3 py-2 text-accent hover:bg-accent-soft sm:px-4 [&::-webkit-details-marker]:hidden",
          inLine ? "rounded-lg text-sm" : "rounded-xl py-2.5 font-semibold",
        )}
      >
        <Icon name="chevron" className="size-4 transition-transform group-open/fold:rotate-90" />
        <span className="min-w-0 flex-1">
          {fold.title}
          {fold.lead && !inLine && <span className="block font-normal text-ink-soft text-sm">{fold.lead}</span>}
        </span>
        <span className="font-normal text-ink-soft text-sm">{countOf(fold, answered, questions.length)}</span>
      </summary>
      <div className="border-line border-t">{children}</div>
      {fold.counted && <LiveRegion>{isNext && !isOpen ? `Now open below: ${fold.title}.` : ""}</LiveRegion>}
    </details>
  );
}

function isAllThatIsLeft(questions: readonly StepQuestion[], { step, draft, answers }: Standing): boolean {
  const left = awaited(step, draft, answers);
  return left.length > 0 && left.every((question) => questions.includes(question));
}

function countOf({ counted }: Fold, answered: number, all: number): string {
  if (counted) return `${answered} of ${all} answered`;
  return answered > 0 ? `${answered} filled in` : "";
}
