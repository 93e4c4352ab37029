"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const acts = ["keydown", "pointerdown", "focusin"] as const;

/** Fetches where somebody will most likely go next, from their first act on this page on: by then it has all that it needs. */
export function usePrefetchOnUse(href: string): void {
  const router = useRouter();
  useEffect(() => {
    const controller = new AbortController();
    const fetchAhead = () => {
      controller.abort();
      router.prefetch(href);
    };
    for (const act of acts) window.addEventListener(act, fetchAhead, { signal: controller.signal });
    return () => controller.abort();
  }, [router, href]);
}
