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
import { AppearedQuestions } from "./appeared-questions";
import { AskedQuestion } from "./asked-question";
import { faultSentence, toDraft } from "./form-values";
import { KeepingStatus } from "./keeping-status";
import { SoFar } from "./so-far";
import { asShown, standingAnswers } from "./standing-answers";
import { StepsNav } from "./steps-nav";
import { useAfterPress } from "./use-after-press";
import { useArrival } from "./use-arrival";
import { useErrorTitle } from "./use-error-title";
import { useStepForm } from "./use-step-form";

type StepFormProps = { office: OpenOffice; step: Step; fromCheck: boolean };

export function StepForm({ office, step, fromCheck }: StepFormProps) {
  const { draft } = office;
  const questions = visibleQuestions(step, readAnswers(draft.answers).answers);
  const { form, errors, answer } = useStepForm(draft, step);
  const [refused, setRefused] = useState(false);
  const [changed, setChanged] = useState<StepQuestion>();
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const afterPress = useAfterPress();
  const router = useRouter();

  // What is asked shows the answer at once; what all answers come to may follow after the next picture.
  const later = useDeferredValue(draft.answers);
  const overview = useMemo(() => overviewOf(later), [later]);

  const asked = questions.map((question) => ({
    question,
    fault: faultSentence(errors, question, form.getValues(question.path)),
  }));
  const faults = asked.flatMap(({ question, fault }) => (fault ? [{ question, sentence: fault }] : []));
  const showSummary = refused && faults.length > 0;
  useErrorTitle(showSummary);
  useArrival(heading, (fragment) => {
    const named = questions.find(({ path }) => fieldIds(path).id === fragment);
    if (named) focusField(named.path);
  });
  const onAnswer = useCallback(
    (question: StepQuestion, value: FieldValue) => {
      answer(question, value);
      setChanged(question);
    },
    [answer],
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
    <Container className="py-6 sm:py-10">
      <StepsNav id={draft.id} overview={overview} current={step.id} />
      <div className="mt-6 grid items-start gap-x-12 gap-y-10 sm:mt-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
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
          <KeepingStatus office={office} />
          <div className="mt-8 space-y-11">
            {asked.map(({ question, fault }) => (
              <AskedQuestion
                key={question.path}
                question={question}
                control={form.control}
                fault={fault}
                onAnswer={onAnswer}
                afterPress={afterPress}
              />
            ))}
          </div>
          <AppearedQuestions questions={questions} />
          <div className="mt-12 flex flex-wrap-reverse items-center justify-between gap-4 border-line border-t pt-6 [&>*]:scroll-mb-20">
            <ButtonLink href={fromCheck ? checkHref(draft.id) : back} tone="quiet" icon="back" className="-ml-4">
              Back
            </ButtonLink>
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
