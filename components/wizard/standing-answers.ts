import type { FieldValue } from "@/components/fields/field-props";
import type { StepQuestion } from "@/lib/steps";

/** What stands in a form's fields now, whoever has put it there; nothing of a question that the form does not show. */
export function standingAnswers(
  form: HTMLFormElement | null | undefined,
  questions: readonly StepQuestion[],
): [StepQuestion, FieldValue][] {
  if (!form) return [];
  const data = new FormData(form);
  return questions.flatMap((question): [StepQuestion, FieldValue][] => {
    if (!form.elements.namedItem(question.path)) return [];
    const values = data.getAll(question.path).map((value) => String(value).replaceAll("\r\n", "\n"));
    return [[question, question.kind === "several" ? values : (values[0] ?? "")]];
  });
}

/** What a field shows of a value. A faulty one from a file may be more than it can show, and is not to be lost by that. */
export function asShown(question: StepQuestion, value: FieldValue | undefined): FieldValue {
  const list = typeof value === "string" ? [value] : (value ?? []);
  switch (question.kind) {
    case "several":
      return question.options.map((option) => option.value).filter((option) => list.includes(option));
    case "choice":
      return question.options.some((option) => option.value === value) ? (value ?? "") : "";
    case "networks":
      return value ?? "";
    default:
      return (list[0] ?? "").replace(/[\r\n]/g, "");
  }
}
