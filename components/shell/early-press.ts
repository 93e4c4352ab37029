/**
 * A page stands there before its scripts have come, and its buttons do nothing yet. This keeps the last press on one until React
 * has taken the button over, and then makes it. A press on anything else calls it off, and so does half a minute.
 *
 * It runs in the page itself, from its text, so it names nothing outside of itself.
 */
export function keepEarlyPress(): void {
  let pressed: HTMLButtonElement | null = null;

  // React leaves a mark of its own on whatever it has taken over, or is taking over and will finish for a press.
  const isTaken = (button: HTMLButtonElement) => Object.keys(button).some((key) => key.startsWith("__reactFiber$"));

  function pressLater(button: HTMLButtonElement, patience: number): void {
    if (pressed !== button || !button.isConnected || patience === 0) return;
    if (!isTaken(button)) {
      setTimeout(() => pressLater(button, patience - 1), 50);
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
      if (!pressed) return;
      const kept = pressed;
      // Taken over for this very press, it has heard it already.
      setTimeout(() => {
        if (pressed !== kept) return;
        if (isTaken(kept)) pressed = null;
        else pressLater(kept, 600);
      });
    },
    true,
  );
}
