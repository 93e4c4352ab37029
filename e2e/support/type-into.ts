import type { Locator } from "@playwright/test";

/** Key by key, in place of what stood there, as a hand does it. Playwright's own `fill` sets a value that no key was pressed for. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.press("ControlOrMeta+A");
  await field.press("Delete");
  await field.pressSequentially(text);
}
