"use client";

import { startTransition, useEffect, useState } from "react";

let alive = false;

/**
 * False while a loaded page comes to life. What waits for it is then drawn in small turns, so that even on a slow computer
 * no key waits for a whole screen. A screen that is gone to later is drawn in turns by the router.
 */
export function useAlive(): boolean {
  const [now, setNow] = useState(alive);
  useEffect(() => {
    alive = true;
    startTransition(() => setNow(true));
  }, []);
  return now;
}
