/** What a step is drawn with. The first step is on a page of its own that loads little, and needs little of it. */
import type { ComponentType, ReactNode } from "react";
import type { FieldProps } from "@/components/fields/field-props";
import type { Answers } from "@/lib/answers";
import type { Clash } from "@/lib/steps/clashes";
import type { Standing } from "./asking";

export type StepKit = {
  Parts: ComponentType<{ standing: Standing }>;
  Field: (props: FieldProps) => ReactNode;
  clashesIn: (answers: Answers) => readonly Clash[];
};
