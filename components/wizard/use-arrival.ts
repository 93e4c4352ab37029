"use client";

import { type RefObject, useEffect } from "react";

let moved = false;

/**
 * Moves the focus where a reader would look after going to a screen without a page load: to what the address names after
 * its "#", else to the heading. A loaded page is left alone, so that the first Tab reaches the skip link.
 */
export function useArrival(heading: RefObject<HTMLElement | null>, toFragment: (id: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a screen is arrived at once.
  useEffect(() => {
    const fragment = decoded(window.location.hash.slice(1));
    const [load] = performance.getEntriesByType("navigation");
    const loadedHere = load !== undefined && new URL(load.name).pathname === window.location.pathname;
    if (fragment) toFragment(fragment);
    else if (moved || !loadedHere) heading.current?.focus({ preventScroll: true });
    moved = true;
  }, []);
}

/** An address that was cut or mangled on its way names nothing, and is no reason to lose the screen. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return "";
  }
}
