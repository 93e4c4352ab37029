/** What was typed at a job and can’t be right: it isn’t done before that is mended. */
import type { DeskTyped } from "./desk";

export type Refusal = { name: string; label: string; field: HTMLElement };

const fieldsAt = (job: string) => [
  ...(document.getElementById(job)?.querySelectorAll<HTMLElement>("[data-typed^='found.']") ?? []),
];

/** As by a Tab, so that what stands in the field is judged. */
export function leaveField(job: string): void {
  fieldsAt(job)
    .find((field) => field === document.activeElement)
    ?.blur();
}

export function refusedField(job: string, typed: DeskTyped): Refusal | undefined {
  const { texts } = typed.read();
  for (const field of fieldsAt(job)) {
    const name = field.dataset.typed ?? "";
    if (texts[name]?.fault !== undefined) return { name, label: field.getAttribute("aria-label") ?? "", field };
  }
  return undefined;
}
