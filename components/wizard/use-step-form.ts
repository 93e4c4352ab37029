"use client";

/** A step's form: every change goes into the draft at once, and another tab's changes come into the form. */
import { zodResolver } from "@hookform/resolvers/zod";
import { useCallback, useEffect } from "react";
import { type FieldValues, type Resolver, useForm } from "react-hook-form";
import type { FieldValue } from "@/components/fields/field-props";
import { askToKeep } from "@/components/offices/ask-to-keep";
import { drafts } from "@/components/offices/browser-drafts";
import { type Answers, readAnswers } from "@/lib/answers";
import type { Draft } from "@/lib/drafts/draft";
import { draftValue, isBlank, sameValue } from "@/lib/drafts/draft-answers";
import { type Step, type StepQuestion, stepSchema } from "@/lib/steps";
import { goesWith } from "@/lib/steps/consequences";
import { formValues, toDraft, toField } from "./form-values";

export function useStepForm({ id, answers }: Draft, step: Step) {
  /** Only the questions that the latest answers show are looked at: a hidden one can't block. */
  const resolver: Resolver<FieldValues> = useCallback(
    (values, context, options) => {
      const latest = latestAnswers(id);
      return zodResolver(stepSchema(step, latest, latest))(values, context, options);
    },
    [id, step],
  );
  const form = useForm<FieldValues>({
    resolver,
    mode: "onTouched",
    shouldFocusError: false,
    defaultValues: formValues(step, answers),
  });
  const { getValues, setValue, trigger, formState } = form;
  const { errors } = formState;

  // Faults that were typed on an earlier visit, or came with a file, show at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the answers, only those at arrival count.
  useEffect(() => {
    const typed = step.questions.filter(({ path }) => !isBlank(draftValue(answers, path)));
    void trigger(typed.map(({ path }) => path));
  }, [trigger]);

  useEffect(() => {
    for (const question of step.questions) {
      const kept = draftValue(answers, question.path);
      const shown: FieldValue | undefined = getValues(question.path);
      if (!sameValue(toDraft(question, shown), kept)) setValue(question.path, toField(question, kept));
    }
  }, [answers, step, getValues, setValue]);

  // An answer may mend the fault of another: the server's address that was also the router's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new fault alone is no reason to look again.
  useEffect(() => {
    const faulty = step.questions.filter(({ path }) => form.getFieldState(path).invalid);
    if (faulty.length > 0) void trigger(faulty.map(({ path }) => path));
  }, [answers]);

  const answer = useCallback(
    (question: StepQuestion, value: FieldValue) => {
      drafts.setAnswer(id, question.path, toDraft(question, value));
      if (typeof value === "string")
        for (const [path, also] of goesWith(question.path, value, latestAnswers(id))) drafts.setAnswer(id, path, also);
      askToKeep();
    },
    [id],
  );

  return { form, errors, answer };
}

function latestAnswers(id: string): Answers {
  const office = drafts.read(id);
  return readAnswers("draft" in office ? office.draft.answers : { version: 1 }).answers;
}
