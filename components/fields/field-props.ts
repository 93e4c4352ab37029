import type { ReactNode } from "react";
import type { StepQuestion } from "@/lib/steps";

/** What a control holds: the text as typed, the option chosen, or the options ticked. */
export type FieldValue = string | readonly string[];

/**
 * How a question stands on its page: in a line with its control beside it, below the words that a drawn screen has for it, over
 * its control, or within another question's line.
 */
export type FieldLook = "line" | "screen" | "column" | "beside";

export type FieldProps<Question extends StepQuestion = StepQuestion> = {
  question: Question;
  value: FieldValue | undefined;
  fault?: string;
  look?: FieldLook;
  /** In a list of things it goes by its name; a screen reader hears the whole question all the same. */
  titled?: "name";
  /** That its answer changes nothing now. */
  moot?: string;
  /** What belongs to the same answer and stands in the same line. */
  beside?: ReactNode;
  /** Under it, once nobody types in it. */
  offer?: ReactNode;
  onChange: (value: FieldValue) => void;
  onBlur: () => void;
};
