import type { Page } from "@playwright/test";

/** Waits until scripts have taken the page over. They come after its first picture; a press before leads on as a plain link does. */
export async function alive(page: Page): Promise<void> {
  await page.locator("html[data-alive]").waitFor({ state: "attached" });
}
