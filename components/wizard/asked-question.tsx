"use client";

import { memo, type ReactNode } from "react";
import { useController } from "react-hook-form";
import type { FieldLook } from "@/components/fields/field-props";
import { QuestionField } from "@/components/fields/question-field";
import type { StepQuestion } from "@/lib/steps";
import { useAsking } from "./asking";

type AskedQuestionProps = {
  question: StepQuestion;
  fault?: string;
  moot?: string;
  look?: FieldLook;
  titled?: "name";
  /** Asked in the same line. */
  beside?: StepQuestion;
  besideFault?: string;
};

/** A question in its form. It is drawn anew when its own answer or fault changes, not with every answer of the step. */
export const AskedQuestion = memo(function AskedQuestion({
  question,
  fault,
  moot,
  look,
  titled,
  beside,
  besideFault,
}: AskedQuestionProps): ReactNode {
  const { control, onAnswer, afterPress } = useAsking();
  const { field } = useController({ name: question.path, control });
  return (
    <QuestionField
      question={question}
      value={field.value}
      fault={fault}
      moot={moot}
      look={look}
      titled={titled}
      beside={beside && <AskedQuestion question={beside} fault={besideFault} look="beside" />}
      onChange={(value) => {
        onAnswer(question, value);
        field.onChange(value);
      }}
      onBlur={() => afterPress(field.onBlur)}
    />
  );
});
