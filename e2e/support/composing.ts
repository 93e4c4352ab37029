import type { Page } from "@playwright/test";

const text: Record<string, string> = { Enter: "\r", Escape: "" };

/** Presses a key that an input method takes for itself: browsers mark it with the code 229, while composing and just after. */
export async function pressWhileComposing(page: Page, key: "Enter" | "Escape"): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const event = { key, code: key, windowsVirtualKeyCode: 229 };
  await session.send("Input.dispatchKeyEvent", { type: "keyDown", text: text[key] ?? "", ...event });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  await session.detach();
}
