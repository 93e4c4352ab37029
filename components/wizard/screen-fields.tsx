import { useId } from "react";
import type { Part } from "@/lib/steps";
import { AskedQuestion } from "./asked-question";
import type { Standing } from "./asking";
import { ClashPlace } from "./clash-place";

type ScreenPart = Extract<Part, { kind: "screen" }>;

/** A drawing of the screen that says the answers: each field stands where the screen has its value. */
export function ScreenFields({ part, standing }: { part: ScreenPart; standing: Standing }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="font-semibold text-lg">
        {part.way.where}
      </h2>
      <ol className="mt-1 mb-4 list-decimal pl-6 text-ink-soft marker:text-ink-faint">
        {part.way.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="overflow-hidden rounded-xl border border-line-strong bg-surface shadow-card">
        <p className="flex items-center gap-3 border-line-strong border-b bg-sunken px-4 py-2 font-semibold text-sm">
          <span aria-hidden="true" className="flex gap-1.5">
            {["close", "hide", "zoom"].map((dot) => (
              <span key={dot} className="size-3 rounded-full border border-line-strong" />
            ))}
          </span>
          {part.title}
        </p>
        <div className="divide-y divide-line">
          {part.rows.map(({ says, question }) => (
            <div key={question.path} className="grid gap-x-5 px-4 py-3 sm:grid-cols-[8.5rem_minmax(0,1fr)] sm:px-5">
              <p className="font-semibold text-ink-soft max-sm:mb-1 sm:pt-6 sm:text-right">{says}:</p>
              <AskedQuestion question={question} fault={standing.faults.get(question)} look="screen" />
            </div>
          ))}
        </div>
      </div>
      <ClashPlace questions={part.rows.map(({ question }) => question)} standing={standing} className="mt-3" />
    </section>
  );
}
