import { fieldIds } from "@/components/fields/field-ids";
import { changeHref } from "@/components/offices/routes";
import { recipientNames } from "@/components/offices/words";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Fault } from "@/lib/answers";
import { type DraftAnswers, draftValue } from "@/lib/drafts/draft-answers";
import { faultyQuestion, isForSomeone, type StepOverview } from "@/lib/drafts/overview";
import type { Plan, Recipient } from "@/lib/plan";
import { answerText, type StepQuestion } from "@/lib/steps";

type CheckStepProps = {
  id: string;
  overview: StepOverview;
  faults: readonly Fault[];
  answers: DraftAnswers;
  plan: Plan;
};

/** The answers of one step, as words. */
export function CheckStep({ id, overview: { step, questions }, faults, answers, plan }: CheckStepProps) {
  return (
    <section className="mt-10" aria-labelledby={`check-${step.id}`}>
      <h2 id={`check-${step.id}`} className="font-semibold text-xl">
        {step.title}
      </h2>
      <dl className="mt-3 border-line border-t">
        {questions.map((question) => (
          <div
            key={question.path}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-line border-b py-3 sm:grid-cols-[minmax(0,15rem)_minmax(0,1fr)_auto]"
          >
            <dt className="font-semibold text-ink max-sm:col-start-1">{question.name}</dt>
            <dd className="min-w-0 break-words text-ink-soft max-sm:col-start-1">
              <Answer question={question} answers={answers} plan={plan} fault={faultFor(question, faults)} />
            </dd>
            <dd className="max-sm:col-start-2 max-sm:row-span-2 max-sm:row-start-1">
              <Link
                id={`change-${fieldIds(question.path).id}`}
                href={changeHref(id, step.id, fieldIds(question.path).id)}
                className="link -my-2 inline-flex min-h-11 items-center"
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

type AnswerProps = { question: StepQuestion; answers: DraftAnswers; plan: Plan; fault?: string };

function Answer({ question, answers, plan, fault }: AnswerProps) {
  const words = answerText(question, draftValue(answers, question.path));
  const typed = question.kind !== "choice" && question.kind !== "several" && question.kind !== "text";
  if (fault) {
    return (
      <>
        <span translate="no" className="font-mono">
          {words}
        </span>
        <span className="mt-1 block font-semibold text-blocker">{fault}</span>
      </>
    );
  }
  const asTyped = typed || question.kind === "text";
  if (!isForSomeone(question, answers))
    return (
      <span translate={asTyped ? "no" : undefined} className={typed ? "font-mono" : undefined}>
        {words}
      </span>
    );
  const asked = recipientOf(question, plan);
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {words}
      {asked && (
        <Badge tone="hold" icon="question" className="whitespace-normal">
          Question for {inSentence(recipientNames[asked])}
        </Badge>
      )}
    </span>
  );
}

/** Of the questions that an answer would settle, the one that rests on the fewest others is about this very answer. */
function recipientOf({ path }: StepQuestion, plan: Plan): Recipient | undefined {
  const about = plan.questions.filter(({ because }) => because.includes(path));
  return [...about].sort((one, other) => one.because.length - other.because.length)[0]?.to;
}

const inSentence = (name: string) => name.replace(/^(Your|Someone)/, (word) => word.toLowerCase());
