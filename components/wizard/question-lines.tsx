import type { Line, StepQuestion } from "@/lib/steps";
import { questionsOfLine } from "@/lib/steps/step-of-parts";
import { AskedQuestion } from "./asked-question";
import type { Standing } from "./asking";
import { ClashPlace } from "./clash-place";
import { QuestionFold } from "./question-fold";

type QuestionLinesProps = { lines: readonly Line[]; titled?: "name"; plain?: boolean; standing: Standing };

/** A list of questions, a line each; what needs more unfolds under its line. */
export function QuestionLines({ lines, titled, plain, standing }: QuestionLinesProps) {
  return (
    <div
      className={
        plain ? "divide-y divide-line" : "divide-y divide-line rounded-xl border border-line bg-surface shadow-card"
      }
    >
      {lines
        .filter(({ question }) => standing.shown.has(question))
        .map((line) => (
          <QuestionLine key={line.question.path} line={line} titled={titled} standing={standing} />
        ))}
    </div>
  );
}

function QuestionLine({ line, titled, standing }: { line: Line; titled?: "name"; standing: Standing }) {
  const { question, beside, under = [], told } = line;
  const isShown = (one: StepQuestion | undefined) => one !== undefined && standing.shown.has(one);
  const asked = under.filter(isShown);
  const folded = told?.lines.some((one) => isShown(one.question)) ? told : undefined;
  return (
    <div>
      <AskedQuestion
        question={question}
        fault={standing.faults.get(question)}
        moot={question.moot?.(standing.answers)}
        titled={titled}
        beside={isShown(beside) ? beside : undefined}
        besideFault={beside && standing.faults.get(beside)}
      />
      {(asked.length > 0 || folded) && (
        <div className="mx-3 mb-3 divide-y divide-line rounded-lg border border-line bg-page sm:mx-4">
          {asked.map((one) => (
            <AskedQuestion
              key={one.path}
              question={one}
              fault={standing.faults.get(one)}
              moot={one.moot?.(standing.answers)}
            />
          ))}
          {folded && (
            <QuestionFold fold={folded} standing={standing} inLine>
              <QuestionLines lines={folded.lines} plain standing={standing} />
            </QuestionFold>
          )}
        </div>
      )}
      <ClashPlace questions={questionsOfLine(line)} standing={standing} className="mx-3 mb-3 sm:mx-4" />
    </div>
  );
}
