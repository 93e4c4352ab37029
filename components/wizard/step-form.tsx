"use client";

import { useRouter } from "next/navigation";
import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { ErrorSummary } from "@/components/fields/error-summary";
import { fieldIds } from "@/components/fields/field-ids";
import type { FieldValue } from "@/components/fields/field-props";
import { focusField } from "@/components/fields/focus-field";
import type { OpenOffice } from "@/components/offices/office-gate";
import { OfficeName } from "@/components/offices/office-name";
import { checkHref, officesHref, stepHref } from "@/components/offices/routes";
import { Button, ButtonLink } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { PageHeading } from "@/components/ui/page-heading";
import { usePrefetchOnUse } from "@/components/ui/use-prefetch-on-use";
import { useStanding } from "@/components/ui/use-standing";
import { readAnswers } from "@/lib/answers";
import { sameValue } from "@/lib/drafts/draft-answers";
import { overviewOf } from "@/lib/drafts/overview";
import { type Step, type StepQuestion, steps, visibleQuestions } from "@/lib/steps";
import type { Clash } from "@/lib/steps/clashes";
import { AppearedQuestions } from "./appeared-questions";
import { AskingContext, type Settled } from "./asking";
import { faultSentence, toDraft } from "./form-values";
import { KeepingStatus } from "./keeping-status";
import { SoFar } from "./so-far";
import { asShown, standingAnswers } from "./standing-answers";
import { StepParts } from "./step-parts";
import { StepsNav } from "./steps-nav";
import { useAfterPress } from "./use-after-press";
import { useArrival } from "./use-arrival";
import { useClashes } from "./use-clashes";
import { useErrorTitle } from "./use-error-title";
import { useStepForm } from "./use-step-form";

const none: readonly Clash[] = [];

type StepFormProps = { office: OpenOffice; step: Step; fromCheck: boolean };

export function StepForm({ office, step, fromCheck }: StepFormProps) {
  const { draft } = office;
  /** What is wrong stands on top; that all is well needs no line of its own. */
  const isKept = office.kind === "kept";
  const { answers } = readAnswers(draft.answers);
  const questions = visibleQuestions(step, answers);
  const clashing = useClashes(step);
  const clashes = clashing?.clashesIn(answers) ?? none;
  const { form, errors, answer } = useStepForm(draft, step);
  const [refused, setRefused] = useState(false);
  const [changed, setChanged] = useState<StepQuestion>();
  const [settled, setSettled] = useState<Settled>();
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const afterPress = useAfterPress();
  const router = useRouter();

  // What is asked shows the answer at once; what all answers come to may follow after the next picture.
  const later = useDeferredValue(draft.answers);
  const overview = useMemo(() => overviewOf(later), [later]);

  const faults = questions.flatMap((question) => {
    const sentence = faultSentence(errors, question, form.getValues(question.path));
    return sentence ? [{ question, sentence }] : [];
  });
  const showSummary = refused && faults.length > 0;
  useErrorTitle(showSummary);
  useArrival(heading, (fragment) => {
    const named = step.questions.find(({ path }) => fieldIds(path).id === fragment);
    if (named) focusField(named.path);
  });
  const onAnswer = useCallback(
    (question: StepQuestion, value: FieldValue) => {
      answer(question, value);
      setChanged(question);
      setSettled(undefined);
    },
    [answer],
  );

  const asking = useMemo(
    () => ({ control: form.control, onAnswer, afterPress, answer, settle: setSettled }),
    [form.control, onAnswer, afterPress, answer],
  );

  const { back, on } = neighbors(step, draft.id);
  usePrefetchOnUse(fromCheck ? checkHref(draft.id) : on);
  /** Whoever fills a form in may do so unheard (`useStanding`); what is shown is what is kept. */
  function takeStanding(shown: HTMLFormElement | null) {
    for (const [question, value] of standingAnswers(shown, questions)) {
      const kept = asShown(question, form.getValues(question.path));
      if (sameValue(toDraft(question, value), toDraft(question, kept))) continue;
      onAnswer(question, value);
      form.setValue(question.path, value, { shouldValidate: true });
    }
  }
  const standing = useStanding<HTMLFormElement>(takeStanding);
  const send = form.handleSubmit(
    () => router.push(fromCheck ? backToRow(draft.id, step, changed) : on),
    () => {
      setRefused(true);
      // After the summary has been drawn; when it stands there already, it takes the focus again.
      setTimeout(() => summary.current?.focus());
    },
  );

  return (
    <Container className="py-5 sm:py-6">
      <StepsNav id={draft.id} overview={overview} current={step.id} />
      <div className="mt-5 grid items-start gap-x-10 gap-y-10 sm:mt-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        {/* "dialog": sent off before its page has come to life, it does nothing, and puts no answer into an address. */}
        <form
          ref={standing}
          method="dialog"
          noValidate
          // A button that is left has changed nothing in a field; its own answer may not be drawn yet.
          onBlur={({ target, currentTarget }) => {
            if (!(target instanceof HTMLButtonElement)) takeStanding(currentTarget);
          }}
          onSubmit={(event) => {
            takeStanding(event.currentTarget);
            void send(event);
          }}
          className="min-w-0"
          aria-label={step.title}
        >
          {showSummary && (
            <div className="mb-8">
              <ErrorSummary ref={summary} faults={faults} />
            </div>
          )}
          <PageHeading ref={heading} eyebrow={<OfficeName draft={draft} unnamed="New office" />} lead={step.lead}>
            {step.title}
          </PageHeading>
          {!isKept && <KeepingStatus office={office} />}
          <div className="mt-5 space-y-4">
            <AskingContext value={asking}>
              <StepParts
                standing={{
                  id: draft.id,
                  step,
                  shown: new Set(questions),
                  faults: new Map(faults.map(({ question, sentence }) => [question, sentence])),
                  draft: draft.answers,
                  answers,
                  clashes,
                  ClashNotes: clashing?.ClashNotes,
                  settled,
                }}
              />
            </AskingContext>
          </div>
          <AppearedQuestions questions={questions} clashes={clashes} settled={settled} />
          <div className="mt-6 flex flex-wrap-reverse items-center justify-between gap-4 border-line border-t pt-5 [&>*]:scroll-mb-20">
            <ButtonLink href={fromCheck ? checkHref(draft.id) : back} tone="quiet" icon="back" className="-ml-4">
              Back
            </ButtonLink>
            {isKept && <KeepingStatus office={office} />}
            <Button type="submit" tone="primary" size="lg" iconAfter="arrow">
              {fromCheck ? "Save and go back to your answers" : "Continue"}
            </Button>
          </div>
        </form>
        <SoFar step={step.id} answers={overview.answers} />
      </div>
    </Container>
  );
}

function neighbors(step: Step, id: string) {
  const at = steps.findIndex((one) => one.id === step.id);
  const before = steps[at - 1];
  const after = steps[at + 1];
  return {
    back: before ? stepHref(id, before.id) : officesHref,
    on: after ? stepHref(id, after.id) : checkHref(id),
  };
}

/** To the row of the question that was changed, or that the address named when it was opened. */
function backToRow(id: string, step: Step, changed: StepQuestion | undefined): string {
  const named = window.location.hash.slice(1);
  const row = changed ?? step.questions.find(({ path }) => fieldIds(path).id === named);
  return row ? `${checkHref(id)}#change-${fieldIds(row.path).id}` : checkHref(id);
}
