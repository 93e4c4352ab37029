import { createContext, useContext } from "react";
import type { Control, FieldValues } from "react-hook-form";
import type { FieldValue } from "@/components/fields/field-props";
import type { Answers } from "@/lib/answers";
import type { DraftAnswers } from "@/lib/drafts/draft-answers";
import type { Step, StepQuestion } from "@/lib/steps";
import type { Clash } from "@/lib/steps/clashes";
import type { Clashing } from "./use-clashes";

/** What all questions of a form share. It stays the same from answer to answer. */
export type Asking = {
  control: Control<FieldValues>;
  onAnswer: (question: StepQuestion, value: FieldValue) => void;
  afterPress: (act: () => void) => void;
  /** Keeps an answer, also of another step. */
  answer: (question: StepQuestion, value: FieldValue) => void;
  settle: (settled: Settled) => void;
};

export const AskingContext = createContext<Asking | undefined>(undefined);

export function useAsking(): Asking {
  const asking = useContext(AskingContext);
  if (!asking) throw new Error("A question stands in no form.");
  return asking;
}

/** How the questions of a step stand now: which are shown, what is wrong with them, and what clashes. */
export type Standing = {
  id: string;
  step: Step;
  shown: ReadonlySet<StepQuestion>;
  faults: ReadonlyMap<StepQuestion, string>;
  draft: DraftAnswers;
  answers: Answers;
  clashes: readonly Clash[];
  ClashNotes: Clashing["ClashNotes"] | undefined;
  /** What a pressed way out has changed, told where it was pressed. */
  settled?: Settled;
};

export type Settled = { at: StepQuestion; words: string };
