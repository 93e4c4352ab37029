/**
 * While an input method composes a word, Escape and Enter belong to it: they take back or take over what it offers. No dialog
 * closes for them, no form is sent off, and no field loses what was typed. Input methods mark such a key with the code 229, in
 * Safari after the composition has ended. A phone's keyboard composes every word, and its Enter, which has its own code, is meant.
 *
 * It runs in the page itself, from its text, so it names nothing outside of itself, and before any other script hears of a key.
 */
export function leaveComposingKeys(): void {
  addEventListener(
    "keydown",
    (event) => {
      const isOwn = event.keyCode === 229 || (event.isComposing && event.key === "Escape");
      if (!isOwn || !/^(Escape|Enter|NumpadEnter)$/.test(event.code || event.key)) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    },
    true,
  );
}
