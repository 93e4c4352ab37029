import { fieldIds } from "./field-ids";

/** Puts the focus into a question: its text box, or the answer chosen of a group, else its first one. */
export function focusField(path: string): void {
  const field = document.getElementById(fieldIds(path).id);
  const control = field?.matches("input, textarea")
    ? field
    : (field?.querySelector<HTMLElement>("input:checked") ?? field?.querySelector<HTMLElement>("input"));
  field?.scrollIntoView({ block: "start" });
  control?.focus({ preventScroll: field !== control });
}
