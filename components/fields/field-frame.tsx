import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { StepQuestion } from "@/lib/steps";
import { fieldIds } from "./field-ids";
import { HowToFind } from "./how-to-find";

/** What every kind of question has around its controls: hint, help, fault. */
export function FieldParts({
  question,
  fault,
  children,
}: {
  question: StepQuestion;
  fault?: string;
  children: ReactNode;
}) {
  const ids = fieldIds(question.path);
  return (
    <>
      {question.hint && (
        <p id={ids.hint} className="mt-1 max-w-[38rem] text-ink-soft">
          {question.hint}
        </p>
      )}
      {fault && (
        <p id={ids.fault} className="mt-2 flex max-w-[38rem] items-start gap-2 font-semibold text-blocker">
          <Icon name="warning" className="mt-1 size-5" />
          <span>
            <VisuallyHidden>Error: </VisuallyHidden>
            {fault}
          </span>
        </p>
      )}
      <div className="mt-3">{children}</div>
      {question.help && <HowToFind ways={question.help} about={question.name} />}
    </>
  );
}

/** Scrolling a field into view keeps clear of the bar at the foot of a small screen. */
export const fieldClass =
  "min-w-0 scroll-mt-6 [&_input]:scroll-mb-40 [&_summary]:scroll-mb-40 [&_textarea]:scroll-mb-40";

export const questionClass = "block max-w-[38rem] font-semibold text-ink text-lg";

/** The ids of what describes a control, for `aria-describedby`. */
export function describedBy(
  question: StepQuestion,
  fault?: string,
  ...more: readonly (string | false)[]
): string | undefined {
  const ids = fieldIds(question.path);
  return [question.hint && ids.hint, fault && ids.fault, ...more].filter(Boolean).join(" ") || undefined;
}
