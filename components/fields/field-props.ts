import type { StepQuestion } from "@/lib/steps";

/** What a control holds: the text as typed, the option chosen, or the options ticked. */
export type FieldValue = string | readonly string[];

export type FieldProps<Question extends StepQuestion = StepQuestion> = {
  question: Question;
  value: FieldValue | undefined;
  fault?: string;
  onChange: (value: FieldValue) => void;
  onBlur: () => void;
};
