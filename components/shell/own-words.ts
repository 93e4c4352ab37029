/**
 * A browser's translator swaps the text nodes of a page for elements of its own. React keeps hold of its text nodes, and would
 * fail, or write where nobody reads, once they are gone. This remembers what stands in the place of which text and leads React
 * there: a text that changes comes back with its new words, which the translator then translates, and one that goes takes its
 * translation along.
 *
 * It runs in the page itself, from its text, so it names nothing outside of itself. Of the page and its prototypes it changes
 * nothing before a first text has given way to something else.
 */
export function keepOwnWords(): void {
  const root = document.documentElement;
  const { appendChild, insertBefore, removeChild } = Node.prototype;
  /** What stands in the place of a text, and back. */
  const standIns = new WeakMap<Node, ChildNode>();
  const originals = new WeakMap<Node, Text>();
  /** What was swapped, or changed in place, before React has taken the page over. React must find its own words. */
  const early = new Map<Text, string>();
  let isGuarded = false;
  /** React has come, or nobody waits for it anymore. */
  let isOver = false;

  const observer = new MutationObserver(notice);
  const isTaken = () => isOver || (root.hasAttribute("data-alive") && isWhole());

  function notice(records: readonly MutationRecord[]): void {
    const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
    for (const record of records) {
      if (record.target instanceof Text) remember(record.target, record.oldValue);
      for (const gone of record.removedNodes) {
        const text = originals.get(gone) ?? gone;
        if (!(text instanceof Text) || gone.parentNode === record.target) continue;
        const next = [...record.addedNodes, record.previousSibling, record.nextSibling, ...addedLater(records, record)];
        const standIn = next.find((node) => node && added.has(node) && node.parentNode === record.target);
        if (standIn && standIn !== text) swap(text, standIn);
      }
    }
    beforeReact();
  }

  /** What was put where something had been taken away before. */
  function addedLater(records: readonly MutationRecord[], { target, previousSibling, nextSibling }: MutationRecord) {
    return records
      .filter(
        (one) => one.target === target && one.previousSibling === previousSibling && one.nextSibling === nextSibling,
      )
      .flatMap(({ addedNodes }) => [...addedNodes]);
  }

  function remember(text: Text, words: string | null): void {
    if (!isTaken() && !early.has(text)) early.set(text, words ?? text.data);
  }

  function swap(text: Text, standIn: Node): void {
    if (!(standIn instanceof Element || standIn instanceof Text)) return;
    if (!isGuarded) guard();
    remember(text, null);
    standIns.set(text, standIn);
    originals.set(standIn, text);
    Object.defineProperty(text, "nodeValue", {
      configurable: true,
      get: () => text.data,
      set: (words: string) => {
        putBack(text);
        text.data = words;
      },
    });
  }

  function putBack(text: Text): void {
    const standIn = standIns.get(text);
    if (standIn?.parentNode) standIn.replaceWith(text);
    forget(text);
  }

  function forget(text: Node): void {
    standIns.delete(text);
    Reflect.deleteProperty(text, "nodeValue");
  }

  /** Where a child of React's is by now; undefined when a text was taken away and nothing stands for it. */
  function placeIn(parent: Node, child: Node): Node | undefined {
    if (child.parentNode === parent || child.nodeType !== Node.TEXT_NODE) return child;
    notice(observer.takeRecords());
    const standIn = standIns.get(child);
    return standIn?.parentNode === parent ? standIn : undefined;
  }

  /** A text that is moved leaves no translation behind. */
  function pickUp(node: Node): void {
    standIns.get(node)?.remove();
    forget(node);
  }

  function guard(): void {
    isGuarded = true;
    Node.prototype.removeChild = function <T extends Node>(child: T): T {
      const there = placeIn(this, child);
      if (there) removeChild.call(this, there);
      forget(child);
      return child;
    };
    Node.prototype.insertBefore = function <T extends Node>(node: T, child: Node | null): T {
      pickUp(node);
      insertBefore.call(this, node, child && (placeIn(this, child) ?? null));
      return node;
    };
    Node.prototype.appendChild = function <T extends Node>(node: T): T {
      pickUp(node);
      appendChild.call(this, node);
      return node;
    };
  }

  /**
   * React compares the page with what it would have drawn, so for that time the page has its own words. Once is enough for a
   * translator that heeds the attribute; with one that does not, this would be a game without an end.
   */
  function beforeReact(): void {
    if (isTaken() || early.size === 0 || root.hasAttribute("translate")) return;
    // On some pages React comes only with somebody's hand (lib/site/build/late-scripts.ts).
    if (!document.querySelector("script[async]")) return;
    root.setAttribute("translate", "no");
    for (const [text, words] of early) {
      putBack(text);
      if (text.data !== words) text.data = words;
    }
    observer.takeRecords();
  }

  /** The frame of a page comes to life before what stands in it. React leaves a mark of its own on whatever it has taken over. */
  function isWhole(): boolean {
    const inside = document.querySelector("main :is(h1, h2, p, label)");
    return !inside || Object.keys(inside).some((key) => key.startsWith("__reactFiber$"));
  }

  function whenWhole(patience: number): void {
    if (isWhole() || patience === 0) afterReact();
    else setTimeout(() => whenWhole(patience - 1), 100);
  }

  /** Parts of the page may still follow after the first, so it waits until React rests. */
  function afterReact(): void {
    if ("requestIdleCallback" in window) requestIdleCallback(release);
    else setTimeout(release, 1000);
  }

  function release(): void {
    isOver = true;
    observer.observe(document, { childList: true, subtree: true });
    if (early.size === 0) return;
    early.clear();
    root.removeAttribute("translate");
    // Said anew, so that the translator takes up what it has left alone meanwhile.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) if (texts.currentNode instanceof Text) texts.currentNode.replaceData(0, 0, "");
  }

  addEventListener("DOMContentLoaded", () => {
    observer.observe(document, {
      childList: true,
      subtree: true,
      ...(!isTaken() && { characterData: true, characterDataOldValue: true }),
    });
  });
  addEventListener("error", ({ target }) => target instanceof HTMLScriptElement && afterReact(), true);
  new MutationObserver(() => whenWhole(100)).observe(root, { attributeFilter: ["data-alive"] });
}
