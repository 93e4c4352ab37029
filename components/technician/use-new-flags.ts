"use client";

import { useEffect, useRef } from "react";
import type { RedFlag } from "@/lib/sheet/model";

/** A flag that comes up while somebody works stands at the top, where they are not: it is read out as well. */
export function useNewFlags(flags: readonly RedFlag[], say: (words: string) => void): void {
  const known = useRef(flags);
  useEffect(() => {
    const before = new Set(known.current.map(({ id }) => id));
    known.current = flags;
    const raised = flags.filter(({ id }) => !before.has(id));
    if (raised.length > 0) say(`Red: ${raised.map(({ text }) => text).join(" ")}`);
  }, [flags, say]);
}
