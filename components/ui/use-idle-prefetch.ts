"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Milliseconds after which a browser that can't say when it is idle is taken to be. */
const PATIENCE = 2000;

/** Fetches where somebody will most likely go next, once this page has all that it needs itself. */
export function useIdlePrefetch(href: string): void {
  const router = useRouter();
  useEffect(() => {
    const fetchAhead = () => router.prefetch(href);
    if (typeof requestIdleCallback !== "function") {
      const timer = setTimeout(fetchAhead, PATIENCE);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(fetchAhead);
    return () => cancelIdleCallback(idle);
  }, [router, href]);
}
