"use client";

import { useLayoutEffect } from "react";

/**
 * Hands the sheet's footer to the style sheet, which prints it in the margin of every page (sheet.css). A style sheet can't
 * read it from the page, and what stands on the page itself can't reach into a margin. It does so before the sheet is first
 * styled: all elements inherit the property, so setting it later would style the whole sheet a second time. A browser
 * without margins to print in keeps the footer in the flow.
 */
export function PrintFooter({ text }: { text: string }) {
  useLayoutEffect(() => {
    const { style, dataset } = document.documentElement;
    style.setProperty("--sheet-footer", cssString(text));
    if ("CSSMarginRule" in window) dataset.marginBoxes = "";
    return () => {
      style.removeProperty("--sheet-footer");
    };
  }, [text]);
  return null;
}

function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/g, (char) => `\\${char.codePointAt(0)?.toString(16)} `)}"`;
}
