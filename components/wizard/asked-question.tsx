"use client";

import { memo, type ReactNode, Suspense } from "react";
import { useController } from "react-hook-form";
import type { FieldLook } from "@/components/fields/field-props";
import { lazyOrNothing } from "@/components/fields/lazy-or-nothing";
import { QuestionField } from "@/components/fields/question-field";
import type { AnswerPath } from "@/lib/answers";
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

const MailInName = lazyOrNothing(() => import("./mail-in-name").then((loaded) => loaded.MailInName));

/** Where a mail address belongs that stands in a name. */
const mailOf: Partial<Record<AnswerPath, AnswerPath>> = {
  "office.contactName": "office.contactEmail",
  "office.technicianName": "office.technicianEmail",
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
  const typed: unknown = field.value;
  const into = mailOf[question.path];
  return (
    <QuestionField
      question={question}
      value={field.value}
      fault={fault}
      moot={moot}
      look={look}
      titled={titled}
      beside={beside && <AskedQuestion question={beside} fault={besideFault} look="beside" />}
      offer={
        into &&
        typeof typed === "string" &&
        typed.includes("@") && (
          <Suspense>
            <MailInName question={question} typed={typed} into={into} />
          </Suspense>
        )
      }
      onChange={(value) => {
        onAnswer(question, value);
        field.onChange(value);
      }}
      onBlur={() => afterPress(field.onBlur)}
    />
  );
});
