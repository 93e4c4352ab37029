/** The ids of the notice that a part is missing, and of its button. */
export const NOTICE = "part-missing";
export const AGAIN = "load-again";

/**
 * Where a script of the page fails, shows the notice. What it watches for are the scripts that would tell anything else. A link
 * to load the page again would lose what stands behind the “#”, and with it the key of a shared sheet. A press is taken before
 * React sees it: while it waits for a part, it keeps presses to itself.
 *
 * It runs in the page itself, from its text, so it names nothing outside of itself.
 */
export function watchScripts(notice: string, again: string): void {
  addEventListener(
    "error",
    ({ target }) => {
      const hasCome = document.documentElement.hasAttribute("data-alive");
      if (target instanceof HTMLScriptElement && !hasCome) document.getElementById(notice)?.removeAttribute("hidden");
    },
    true,
  );
  addEventListener(
    "click",
    ({ target }) => {
      if (target instanceof Element && target.closest(`#${again}`)) location.reload();
    },
    true,
  );
}
