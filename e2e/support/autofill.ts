import type { Locator } from "@playwright/test";

/**
 * Fills a field in as a password manager or a browser does that acts from a script: the value is there, the browser says that it
 * changed, and React hears nothing, for it has taken the value for its own and looks for a click where something is ticked.
 */
export async function autofill(field: Locator, value: string | boolean): Promise<void> {
  await field.evaluate((element, given) => {
    if (element instanceof HTMLInputElement && typeof given === "boolean") element.checked = given;
    else if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    )
      element.value = String(given);
    element.dispatchEvent(new Event("change", { bubbles: true }));
  }, value);
}

/** The value is there, and nobody says a word. What follows is all that a page can notice. */
export async function fillSilently(field: Locator, value: string): Promise<void> {
  await field.evaluate((element, given) => {
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.value = given;
  }, value);
}
