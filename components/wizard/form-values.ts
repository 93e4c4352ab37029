/** Between what a form control holds and what a draft keeps. */
import type { FieldValues } from "react-hook-form";
import { get, set } from "react-hook-form";
import type { FieldValue } from "@/components/fields/field-props";
import { fields } from "@/lib/answers";
import { type DraftAnswers, type DraftValue, draftValue, encodable } from "@/lib/drafts/draft-answers";
import { maskOfPrefixLength } from "@/lib/net/prefix-length";
import { type Step, type StepQuestion, typedAnswer } from "@/lib/steps";

export function formValues(step: Step, answers: DraftAnswers): FieldValues {
  const values: FieldValues = {};
  for (const question of step.questions)
    set(values, question.path, toField(question, draftValue(answers, question.path)));
  return values;
}

export function toField(question: StepQuestion, value: DraftValue | undefined): FieldValue {
  if (question.kind === "several") return isList(value) ? value : [];
  if (isList(value)) return value.join("\n");
  if (question.kind === "prefix-length" && typeof value === "number") return maskShown(value);
  return value === undefined ? "" : String(value);
}

/** A Mac shows the mask, so that is what the field shows of the number that a draft keeps. */
function maskShown(length: number): string {
  const isOne = fields["server.prefixLength"].safeParse(length).success;
  return isOne ? maskOfPrefixLength(length) : String(length);
}

export function toDraft(question: StepQuestion, value: FieldValue | undefined): DraftValue | undefined {
  const typed = typedAnswer(question, value);
  if (typeof typed === "string" || typeof typed === "number") return encodable(typed);
  return Array.isArray(typed) ? encodable(typed.filter((item) => typeof item === "string")) : undefined;
}

/** The sentence of a question's fault; in a list of several, with the entry that it is about. */
export function faultSentence(
  errors: object,
  question: StepQuestion,
  value: FieldValue | undefined,
): string | undefined {
  const error: unknown = get(errors, question.path);
  if (!Array.isArray(error)) return messageOf(error);
  const index = error.findIndex((entry) => messageOf(entry) !== undefined);
  const entries = toDraft(question, value);
  const entry = isList(entries) && entries.length > 1 ? `${entries[index]}: ` : "";
  return index < 0 ? undefined : `${entry}${messageOf(error[index])}`;
}

function messageOf(error: unknown): string | undefined {
  const message = typeof error === "object" && error !== null && "message" in error ? error.message : undefined;
  return typeof message === "string" ? message : undefined;
}

function isList(value: DraftValue | undefined): value is readonly string[] {
  return Array.isArray(value);
}
