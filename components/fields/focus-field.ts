import { fieldIds } from "./field-ids";

/**
 * Leads to a question: opens what it is folded in, shows its title, control and fault, and puts the focus into its text box, or
 * the answer chosen of a group, else its first one. False where the page does not ask it.
 */
export function focusField(path: string): boolean {
  const field = document.getElementById(fieldIds(path).id);
  if (!field) return false;
  for (let fold = field.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  const control = field.matches("input, textarea")
    ? field
    : (field.querySelector<HTMLElement>("input:checked") ??
      field.querySelector<HTMLElement>("input:is([type=radio], [type=checkbox])"));
  const chosenIn = control?.closest("details");
  if (chosenIn) chosenIn.open = true;
  field.closest("[data-field]")?.scrollIntoView({ block: "start" });
  control?.focus({ preventScroll: true });
  return true;
}
