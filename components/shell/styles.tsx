"use client";

import { fontFaces } from "./fonts";
import { stylesText } from "./styles-text";

const id = "styles";

/**
 * The styles stand in the page itself, so that its first picture waits for no second request.
 *
 * Only the build has their text. A browser takes it from the page where it ever needs it again: as this component's text it
 * would travel a second time, in the scripts or among the data of the page.
 */
export function Styles() {
  const here = typeof window === "undefined" ? null : document.getElementById(id);
  const text = typeof window === "undefined" ? fontFaces + stylesText : (here?.textContent ?? "");
  return (
    <style
      id={id}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own build's text, whose quotes React would escape.
      dangerouslySetInnerHTML={{ __html: text }}
    />
  );
}
