"use client";

import { useEffect } from "react";
import { leaveComposingKeys } from "./composing-keys";
import { keepEarlyPress } from "./early-press";
import { keepFocusInView } from "./focus-in-view";
import { keepOwnWords } from "./own-words";
import { AGAIN, NOTICE, watchScripts } from "./watch-scripts";

/**
 * What runs in the page itself and is not for the oldest browsers, in one script: the browser stops reading a page at each. Only
 * the build has its text. As this component's text it would travel a second time, among the data of the page; and a script that
 * React makes anew does not run.
 *
 * Marks the page once its other scripts have taken it over. From then on they tell themselves what goes wrong.
 */
export function BeforeReact() {
  useEffect(() => document.documentElement.setAttribute("data-alive", ""), []);
  return (
    <script
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own text, which React would escape.
      dangerouslySetInnerHTML={{ __html: typeof window === "undefined" ? inPage() : "" }}
    />
  );
}

function inPage(): string {
  const watching = `(${watchScripts})(${JSON.stringify(NOTICE)},${JSON.stringify(AGAIN)})`;
  const others = [keepEarlyPress, keepOwnWords, keepFocusInView, leaveComposingKeys].map((run) => `(${run})()`);
  return [watching, ...others].join(";");
}
