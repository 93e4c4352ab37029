/** Documents for the tests of sharing. */
import { type Answers, answersSchema } from "@/lib/answers";
import { exampleOffice } from "@/lib/example/example-office";
import { planFor } from "@/lib/rules";
import { setNote } from "@/lib/work/edit";
import type { Work } from "@/lib/work/schema";
import { PLAN_DOCUMENT_VERSION, type PlanDocument } from "./documents";

export function planDocumentOf(answers: Answers, date = "2026-11-21"): PlanDocument {
  return { version: PLAN_DOCUMENT_VERSION, answers, plan: planFor(answers), date };
}

export const examplePlan = planDocumentOf(answersSchema.parse(exampleOffice));
export const changedPlan = planDocumentOf(
  answersSchema.parse({ ...exampleOffice, features: { ...exampleOffice.features, patientPortal: "no" } }),
  "2026-11-22",
);

export function withNote(work: Work, text: string): Work {
  const edit = setNote(work, "in-443", text, new Date("2026-11-22T09:30:00.000Z"));
  if (!edit.ok) throw new Error(edit.sentence);
  return edit.work;
}
