import { Button } from "@/components/ui/button";
import type { Answers } from "@/lib/answers";
import { draftValue } from "@/lib/drafts";
import { answerText, steps, visibleQuestions } from "@/lib/steps";

/** Every question that the office was asked, with its answer. */
export function ExampleAnswers({ answers, onStart }: { answers: Answers; onStart: () => void }) {
  return (
    <section id="answers" aria-labelledby="answers-title" className="mt-16 max-w-[52rem] scroll-mt-6 print:hidden">
      <h2 id="answers-title" className="font-semibold text-2xl">
        The answers behind this sheet
      </h2>
      <p className="mt-2 text-ink-soft">
        These are all the questions that the made-up office was asked. Start with these answers to try things out: they
        become an office of this browser, and you can change every one of them.
      </p>
      {steps.map((step) => (
        <section key={step.id} aria-labelledby={`answers-${step.id}`} className="mt-8">
          <h3 id={`answers-${step.id}`} className="font-semibold text-xl">
            {step.title}
          </h3>
          <dl className="mt-3 border-line border-t">
            {visibleQuestions(step, answers).map((question) => (
              <div
                key={question.path}
                className="grid gap-x-8 border-line border-b py-3 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
              >
                <dt className="text-ink">{question.label}</dt>
                <dd className="wrap-anywhere min-w-0 font-semibold text-ink">
                  {answerText(question, draftValue(answers, question.path))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <Button tone="primary" size="lg" iconAfter="arrow" className="mt-10" onClick={onStart}>
        Start with these answers
      </Button>
    </section>
  );
}
