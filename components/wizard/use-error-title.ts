"use client";

import { useEffect } from "react";

const mark = "Error: ";

/** A screen reader reads the title first: "Error: " tells at once that the form was not taken. */
export function useErrorTitle(faulty: boolean): void {
  useEffect(() => {
    if (!faulty) return;
    document.title = `${mark}${document.title}`;
    return () => {
      // Another screen may have put its own title there by now.
      if (document.title.startsWith(mark)) document.title = document.title.slice(mark.length);
    };
  }, [faulty]);
}
