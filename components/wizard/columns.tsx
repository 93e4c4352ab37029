import { type ReactNode, useId } from "react";
import type { Part } from "@/lib/steps";
import { AskedQuestion } from "./asked-question";
import type { Standing } from "./asking";

export function Titled({ title, children }: { title?: string; children: ReactNode }) {
  const id = useId();
  if (!title) return children;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 font-semibold text-lg">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Short texts, side by side where there is room. */
export function Columns({ part, standing }: { part: Extract<Part, { kind: "columns" }>; standing: Standing }) {
  const shown = part.questions.filter((question) => standing.shown.has(question));
  return (
    <div className="rounded-xl border border-line bg-surface p-4 shadow-card sm:p-5">
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {shown.map((question) => (
          <AskedQuestion key={question.path} question={question} fault={standing.faults.get(question)} look="column" />
        ))}
      </div>
    </div>
  );
}
