"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Controller } from "react-hook-form";
import { ErrorSummary } from "@/components/fields/error-summary";
import { fieldIds } from "@/components/fields/field-ids";
import { focusField } from "@/components/fields/focus-field";
import { QuestionField } from "@/components/fields/question-field";
import { Button, ButtonLink } from "@/components/ui/button";
import { Container } from "@/components/ui/container";
import { PageHeading } from "@/components/ui/page-heading";
import { officeName, overviewOf } from "@/lib/drafts";
import { type Step, type StepQuestion, steps } from "@/lib/steps";
import { AppearedQuestions } from "./appeared-questions";
import { faultSentence } from "./form-values";
import { KeepingStatus } from "./keeping-status";
import type { OpenOffice } from "./office-gate";
import { checkHref, officesHref, stepHref } from "./routes";
import { SoFar } from "./so-far";
import { StepsNav } from "./steps-nav";
import { useAfterPress } from "./use-after-press";
import { useArrival } from "./use-arrival";
import { useErrorTitle } from "./use-error-title";
import { useStepForm } from "./use-step-form";

type StepFormProps = { office: OpenOffice; step: Step; fromCheck: boolean };

export function StepForm({ office, step, fromCheck }: StepFormProps) {
  const { draft } = office;
  const overview = overviewOf(draft.answers);
  const questions = overview.steps.find((one) => one.step.id === step.id)?.questions ?? [];
  const { form, errors, answer } = useStepForm(draft, step);
  const [refused, setRefused] = useState(false);
  const [changed, setChanged] = useState<StepQuestion>();
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const afterPress = useAfterPress();
  const router = useRouter();

  const faults = questions.flatMap((question) => {
    const sentence = faultSentence(errors, question, form.getValues(question.path));
    return sentence ? [{ question, sentence }] : [];
  });
  const showSummary = refused && faults.length > 0;
  useErrorTitle(showSummary);
  useArrival(heading, (fragment) => {
    const asked = questions.find(({ path }) => fieldIds(path).id === fragment);
    if (asked) focusField(asked.path);
  });

  const { back, on } = neighbors(step, draft.id);
  const onContinue = form.handleSubmit(
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
        <form noValidate onSubmit={onContinue} className="min-w-0" aria-label={step.title}>
          {showSummary && (
            <div className="mb-8">
              <ErrorSummary ref={summary} faults={faults} />
            </div>
          )}
          <PageHeading ref={heading} eyebrow={officeName(draft.answers) || "New office"} lead={step.lead}>
            {step.title}
          </PageHeading>
          <KeepingStatus office={office} />
          <div className="mt-8 space-y-11">
            {questions.map((question) => (
              <Controller
                key={question.path}
                name={question.path}
                control={form.control}
                render={({ field }) => (
                  <QuestionField
                    question={question}
                    value={field.value}
                    fault={faultSentence(errors, question, field.value)}
                    onChange={(value) => {
                      answer(question, value);
                      setChanged(question);
                      field.onChange(value);
                    }}
                    onBlur={() => afterPress(field.onBlur)}
                  />
                )}
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
