import { fieldIds } from "@/components/fields/field-ids";
import { changeHref } from "@/components/offices/routes";
import { Link } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Fault } from "@/lib/answers";
import { type DraftAnswers, draftValue } from "@/lib/drafts/draft-answers";
import { faultyQuestion, type StepOverview } from "@/lib/drafts/overview";
import { answerText, type StepQuestion } from "@/lib/steps";

type CheckStepProps = {
  id: string;
  overview: StepOverview;
  /** The questions that have an answer, right or wrong. */
  answered: readonly StepQuestion[];
  faults: readonly Fault[];
  answers: DraftAnswers;
};

/** The answers of one step, a line each. */
export function CheckStep({ id, overview: { step }, answered, faults, answers }: CheckStepProps) {
  if (answered.length === 0) return null;
  return (
    <section aria-labelledby={`check-${step.id}`} className="rounded-xl border border-line bg-surface shadow-card">
      <h2 id={`check-${step.id}`} className="px-4 pt-3 pb-1 font-semibold text-lg sm:px-5">
        {step.title}
      </h2>
      <dl className="px-4 pb-2 sm:px-5">
        {answered.map((question) => (
          <div
            key={question.path}
            data-answer=""
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-line border-t first:border-t-0 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]"
          >
            <dt className="pt-1.5 text-ink-soft text-sm max-sm:col-start-1 sm:py-1.5">{question.name}</dt>
            <dd className="min-w-0 break-words pb-1.5 text-ink max-sm:col-start-1 sm:py-1.5">
              <Answer question={question} answers={answers} fault={faultFor(question, faults)} />
            </dd>
            <dd className="max-sm:col-start-2 max-sm:row-span-2 max-sm:row-start-1">
              <Link
                id={`change-${fieldIds(question.path).id}`}
                href={changeHref(id, step.id, fieldIds(question.path).id)}
                className="link inline-flex min-h-11 items-center text-sm"
              >
                Change<VisuallyHidden> {question.name}</VisuallyHidden>
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function faultFor(question: StepQuestion, faults: readonly Fault[]): string | undefined {
  return faults.find(({ path }) => faultyQuestion([question], path))?.sentence;
}

function Answer({ question, answers, fault }: { question: StepQuestion; answers: DraftAnswers; fault?: string }) {
  const words = answerText(question, draftValue(answers, question.path));
  const isChosen = question.kind === "choice" || question.kind === "several";
  const isCode = !isChosen && question.kind !== "text";
  return (
    <>
      <span translate={isChosen && !fault ? undefined : "no"} className={isCode || fault ? "font-mono" : undefined}>
        {words}
      </span>
      {fault && <span className="mt-1 block font-semibold text-blocker text-sm">{fault}</span>}
    </>
  );
}
