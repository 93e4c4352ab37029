import { type ReactNode, useId } from "react";
import type { Part } from "@/lib/steps";
import { questionsIn } from "@/lib/steps/step-of-parts";
import { AskedQuestion } from "./asked-question";
import type { Standing } from "./asking";
import { ClashPlace } from "./clash-place";
import { QuestionFold } from "./question-fold";
import { QuestionLines } from "./question-lines";
import { ScreenFields } from "./screen-fields";

/** The questions of a step, part by part. A part of which nothing is asked is not there. */
export function StepParts({ standing }: { standing: Standing }) {
  return standing.step.parts.map((part) => {
    const questions = questionsIn(part);
    const [first] = questions;
    return (
      first &&
      questions.some((question) => standing.shown.has(question)) && (
        <StepPart key={first.path} part={part} standing={standing} />
      )
    );
  });
}

function StepPart({ part, standing }: { part: Part; standing: Standing }) {
  switch (part.kind) {
    case "lines":
      return (
        <Titled title={part.title}>
          <QuestionLines lines={part.lines} titled={part.titles && "name"} standing={standing} />
        </Titled>
      );
    case "columns":
      return (
        <Titled title={part.title}>
          <Columns part={part} standing={standing} />
        </Titled>
      );
    case "screen":
      return <ScreenFields part={part} standing={standing} />;
    case "fold":
      return (
        <QuestionFold fold={part} standing={standing}>
          <QuestionLines lines={part.lines} titled={part.titles && "name"} plain standing={standing} />
        </QuestionFold>
      );
  }
}

function Titled({ title, children }: { title?: string; children: ReactNode }) {
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

function Columns({ part, standing }: { part: Extract<Part, { kind: "columns" }>; standing: Standing }) {
  const shown = part.questions.filter((question) => standing.shown.has(question));
  return (
    <div className="rounded-xl border border-line bg-surface p-4 shadow-card sm:p-5">
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {shown.map((question) => (
          <AskedQuestion key={question.path} question={question} fault={standing.faults.get(question)} look="column" />
        ))}
      </div>
      <ClashPlace questions={shown} standing={standing} className="mt-3" />
    </div>
  );
}
