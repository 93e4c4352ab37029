"use client";

import { type Ref, useId } from "react";
import { Icon } from "@/components/ui/icon";
import type { StepQuestion } from "@/lib/steps";
import { fieldIds } from "./field-ids";
import { focusField } from "./focus-field";

export type FieldFault = { question: StepQuestion; sentence: string };

/** What must be mended before going on, with a link to each field. Takes the focus when it appears. */
export function ErrorSummary({ faults, ref }: { faults: readonly FieldFault[]; ref: Ref<HTMLDivElement> }) {
  const heading = useId();
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      aria-labelledby={heading}
      className="scroll-mt-6 rounded-lg border-2 border-blocker bg-blocker-soft p-5"
    >
      <h2 id={heading} className="flex items-center gap-2 font-semibold text-ink text-lg">
        <Icon name="warning" className="size-6 text-blocker" />
        There is a problem
      </h2>
      <ul className="mt-2 space-y-1.5">
        {faults.map(({ question, sentence }) => (
          <li key={question.path}>
            <a
              href={`#${fieldIds(question.path).id}`}
              className="font-semibold text-blocker underline underline-offset-4 hover:decoration-2"
              onClick={(event) => {
                event.preventDefault();
                focusField(question.path);
              }}
            >
              {question.name}: {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
