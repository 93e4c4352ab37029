/**
 * Chromium and Firefox bring what Tab leads to into view, with the room around it that our styles ask for (`scroll-margin`).
 * WebKit asks for no room, so a field can end below the edge or behind what sticks there. Not for a press: what is pressed must
 * not move away under the hand.
 *
 * It runs in the page itself, from its text, so it names nothing outside of itself.
 */
export function keepFocusInView(): void {
  let isByKey = false;
  addEventListener(
    "keydown",
    ({ key }) => {
      isByKey = /^(Tab|Arrow)/.test(key);
    },
    true,
  );
  addEventListener(
    "pointerdown",
    () => {
      isByKey = false;
    },
    true,
  );
  addEventListener("focusin", ({ target }) => {
    if (isByKey && target instanceof Element) target.scrollIntoView({ block: "nearest" });
  });
}
