"use client";

import { useLayoutEffect } from "react";

/** Browsers offer the page's title as the name of the printed file, so it names the office while printing. */
export function usePrintedName(name: string) {
  // As soon as the sheet stands there, it may be printed.
  useLayoutEffect(() => {
    let title = document.title;
    const rename = () => {
      title = document.title;
      document.title = name;
    };
    const restore = () => {
      document.title = title;
    };
    window.addEventListener("beforeprint", rename);
    window.addEventListener("afterprint", restore);
    return () => {
      window.removeEventListener("beforeprint", rename);
      window.removeEventListener("afterprint", restore);
    };
  }, [name]);
}
