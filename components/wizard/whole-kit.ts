import { QuestionField } from "@/components/fields/question-field";
import { clashesIn } from "@/lib/steps/clashes";
import type { StepKit } from "./step-kit";
import { StepParts } from "./step-parts";

export const wholeKit: StepKit = { Parts: StepParts, Field: QuestionField, clashesIn };
