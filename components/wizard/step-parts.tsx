import type { Part } from "@/lib/steps";
import { questionsIn } from "@/lib/steps/step-of-parts";
import type { Standing } from "./asking";
import { ClashNotes } from "./clash-notes";
import { Columns, Titled } from "./columns";
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

/** Each kind of part in its own look. */
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
          <ClashNotes questions={part.questions} standing={standing} className="mt-3" />
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
