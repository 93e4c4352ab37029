/**
 * A page stands there before its scripts have come, and its buttons do nothing yet. This keeps the last press on one until React
 * has taken the button over, and then presses it. A press on anything else calls it off.
 *
 * It runs in the page itself, from its text, so it names nothing outside of itself.
 */
export function keepEarlyPress(): void {
  let pressed: HTMLButtonElement | null = null;

  // React leaves a mark of its own on whatever it has taken over, the page's frame first.
  const isTaken = (button: HTMLButtonElement) =>
    document.documentElement.hasAttribute("data-alive") &&
    Object.keys(button).some((key) => key.startsWith("__reactFiber$"));

  function pressLater(button: HTMLButtonElement): void {
    if (pressed !== button || !button.isConnected) return;
    if (!isTaken(button)) {
      setTimeout(() => pressLater(button), 50);
      return;
    }
    pressed = null;
    // Once what it was drawn with has settled.
    setTimeout(() => button.click(), 50);
  }

  addEventListener(
    "click",
    ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      pressed = button && !isTaken(button) ? button : null;
      if (pressed) pressLater(pressed);
    },
    true,
  );
}
