"use client";

import { memo } from "react";
import { type Control, type FieldValues, useController } from "react-hook-form";
import type { FieldValue } from "@/components/fields/field-props";
import { QuestionField } from "@/components/fields/question-field";
import type { StepQuestion } from "@/lib/steps";

type AskedQuestionProps = {
  question: StepQuestion;
  control: Control<FieldValues>;
  fault: string | undefined;
  onAnswer: (question: StepQuestion, value: FieldValue) => void;
  afterPress: (act: () => void) => void;
};

/** A question in its form. It is drawn anew when its own answer or fault changes, not with every answer of the step. */
export const AskedQuestion = memo(function AskedQuestion({
  question,
  control,
  fault,
  onAnswer,
  afterPress,
}: AskedQuestionProps) {
  const { field } = useController({ name: question.path, control });
  return (
    <QuestionField
      question={question}
      value={field.value}
      fault={fault}
      onChange={(value) => {
        onAnswer(question, value);
        field.onChange(value);
      }}
      onBlur={() => afterPress(field.onBlur)}
    />
  );
});
