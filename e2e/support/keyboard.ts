import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

/** A person without a mouse, who must see at every moment where the focus is. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Presses Tab (or Shift+Tab) until it stands there. */
  async tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    for (let presses = 0; presses < 120; presses++) {
      await this.page.keyboard.press(key);
      await expect.poll(() => this.page.evaluate(faultOfFocus)).toBe("");
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${key} never came to ${target}`);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async tabToAndPress(target: Locator, key: "Enter" | "Space"): Promise<void> {
    await this.tabTo(target);
    await this.press(key);
  }
}

/** What is wrong with how the focus is shown; empty when nothing is. */
function faultOfFocus(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return "nothing has the focus";
  const name = element.outerHTML.slice(0, 120);
  if (!element.matches(":focus-visible")) return `not focus-visible: ${name}`;
  const marked = [element, element.closest("label")].some(
    (one) => one && getComputedStyle(one).outlineStyle !== "none",
  );
  if (!marked) return `no mark: ${name}`;
  const [rect] = element.getClientRects();
  if (!rect || rect.top < -1 || rect.bottom > innerHeight + 1 || rect.left < -1 || rect.right > innerWidth + 1)
    return `out of view (${JSON.stringify(rect)} of ${innerHeight}): ${name}`;
  const hit = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
  return hit && (element.contains(hit) || hit.contains(element))
    ? ""
    : `covered by ${hit?.outerHTML.slice(0, 120)}: ${name}`;
}
