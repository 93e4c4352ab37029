import type { BrowserContext } from "@playwright/test";

/** What a person gets who pastes now, in another program. */
export async function pasted(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.setContent("<textarea autofocus></textarea>");
  const area = page.locator("textarea");
  await area.focus();
  await page.keyboard.press("ControlOrMeta+V");
  const text = await area.inputValue();
  await page.close();
  return text;
}
