import type { BrowserContext, Page } from "@playwright/test";

/**
 * A browser's translator at work, from a page's `load` on: each text node gives way to two nested `<font>` with the new words,
 * and so does every one that comes later. The words stay readable for the stories; what shows nothing is added to each, so that
 * none is what the page has put there.
 */
export async function translateEveryPage(context: BrowserContext): Promise<void> {
  await context.addInitScript(translate);
}

/** How many texts have been translated and stand on the page. */
export function translatedOn(page: Page): Promise<number> {
  return page.locator("font > font").count();
}

function translate(): void {
  const untouched = "script, style, textarea, noscript, title, font, [translate=no], .notranslate";
  const pending = new Set<Text>();

  function collect(node: Node): void {
    if (node instanceof Text) pending.add(node);
    else for (const child of node.childNodes) collect(child);
  }

  function wrapAll(): void {
    for (const text of pending) wrap(text);
    pending.clear();
  }

  function wrap(text: Text): void {
    if (!text.parentElement || text.parentElement.closest(untouched) || text.data.trim() === "") return;
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    outer.style.verticalAlign = "inherit";
    inner.style.verticalAlign = "inherit";
    inner.textContent = `${text.data}\u200B`;
    outer.append(inner);
    text.replaceWith(outer);
  }

  function begin(): void {
    collect(document.body);
    wrapAll();
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records)
        for (const node of type === "characterData" ? [target] : addedNodes) collect(node);
      wrapAll();
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }

  addEventListener("load", () => setTimeout(begin));
}
