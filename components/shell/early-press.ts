/**
 * A page stands there before its scripts have come, and its buttons do nothing yet. This keeps the last press on one and makes it
 * as soon as React hears it, once. Whatever else is pressed or typed meanwhile calls it off, and so does half a minute. What
 * sends a form off is left out: the form has to be taken up first, with all that was typed into it.
 *
 * It runs in the page itself, from its text, so it names nothing outside of itself.
 */
export function keepEarlyPress(): void {
  /** Which press counts: the one with the highest number. */
  let latest = 0;
  /** Set while a kept press is made. */
  let until: number | undefined;

  const isMarked = (node: object, mark: string) => Object.keys(node).some((key) => key.startsWith(mark));
  // React marks what it has taken over, or is taking over.
  const isTaken = (button: HTMLButtonElement) => isMarked(button, "__reactFiber$");
  const forget = () => {
    latest += 1;
  };

  function make(press: number, button: HTMLButtonElement, end: number): void {
    if (press !== latest || !button.isConnected || Date.now() > end) return;
    if (!isTaken(button)) {
      setTimeout(() => make(press, button, end), 50);
      return;
    }
    until = end;
    button.click();
    until = undefined;
  }

  function keepUnlessHeard(button: HTMLButtonElement): void {
    const press = latest;
    const end = until ?? Date.now() + 30_000;
    const isListening = isMarked(document, "_reactListening");
    let hasArrived = false;
    const arrive = () => {
      hasArrived = true;
    };
    button.addEventListener("click", arrive, { once: true });
    setTimeout(() => {
      button.removeEventListener("click", arrive);
      // React keeps a press from arriving while it waits for a part of the page.
      const isHeard = hasArrived && isListening && isTaken(button);
      if (!isHeard) setTimeout(() => make(press, button, end), 50);
    });
  }

  addEventListener(
    "click",
    ({ target }) => {
      forget();
      const button = target instanceof Element ? target.closest("button") : null;
      // What the browser does for a button by itself is done.
      if (button?.type === "button" && !button.hasAttribute("popovertarget")) keepUnlessHeard(button);
    },
    true,
  );
  addEventListener("input", forget, true);
  addEventListener("change", forget, true);
}
