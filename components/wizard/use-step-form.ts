"use client";

/** A step's form: every change goes into the draft at once, and another tab's changes come into the form. */
import { zodResolver } from "@hookform/resolvers/zod";
import { useCallback, useEffect } from "react";
import { type FieldValues, type Resolver, useForm } from "react-hook-form";
import type { FieldValue } from "@/components/fields/field-props";
import { readAnswers } from "@/lib/answers";
import { type Draft, draftValue, faultyQuestion, isBlank, sameValue } from "@/lib/drafts";
import { type Step, type StepQuestion, stepSchema } from "@/lib/steps";
import { drafts } from "./browser-drafts";
import { formValues, toDraft, toField } from "./form-values";

export function useStepForm(draft: Draft, step: Step) {
  const { id } = draft;

  /** Only the questions that the latest answers show are looked at: a hidden one can't block. */
  const resolver: Resolver<FieldValues> = useCallback(
    (values, context, options) => zodResolver(stepSchema(step, latestAnswers(id)))(values, context, options),
    [id, step],
  );
  const form = useForm<FieldValues>({ resolver, mode: "onTouched", shouldFocusError: false, defaultValues: formValues(step, draft.answers) });
  const { getValues, setValue, trigger, formState } = form;

  // Faults that were typed on an earlier visit, or came with a file, show at once.
  useEffect(() => {
    const { faults } = readAnswers(drafts.read(id).kind === "unknown" ? { version: 1 } : draftAnswers(id));
    const faulty = step.questions.filter((question) => faults.some(({ path }) => faultyQuestion([question], path)));
    if (faulty.length > 0) void trigger(faulty.map(({ path }) => path));
  }, [id, step, trigger]);

  useEffect(() => {
    for (const question of step.questions) {
      const kept = draftValue(draft.answers, question.path);
      const shown: FieldValue | undefined = getValues(question.path);
      if (!sameValue(toDraft(question, shown), kept)) setValue(question.path, toField(question, kept));
    }
  }, [draft.answers, step, getValues, setValue]);

  /** An answer may mend the fault of another: the server's address that was also the router's. */
  function answer(question: StepQuestion, value: FieldValue) {
    drafts.setAnswer(id, question.path, toDraft(question, value));
    const faulty = step.questions.filter(({ path }) => form.getFieldState(path, formState).invalid);
    if (faulty.length > 0) void trigger(faulty.map(({ path }) => path));
  }

  return { form, answer };
}
