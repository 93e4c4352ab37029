"use client";

import { useEffect } from "react";

/** A screen reader reads the title first: "Error: " tells at once that the form was not taken. */
export function useErrorTitle(faulty: boolean): void {
  useEffect(() => {
    if (!faulty) return;
    const title = document.title;
    document.title = `Error: ${title}`;
    return () => {
      document.title = title;
    };
  }, [faulty]);
}
