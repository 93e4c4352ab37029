"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { Answers } from "@/lib/answers";
import type { Step } from "@/lib/steps";
import type { Clash } from "@/lib/steps/clashes";
import type { ClashNotesProps } from "./clash-notes";

/** How clashes are found and shown. */
export type Clashing = {
  clashesIn: (answers: Answers) => readonly Clash[];
  ClashNotes: ComponentType<ClashNotesProps>;
};

/**
 * The first step asks for nothing that can clash; on the others this comes after the questions. Where it does not come, they go
 * on without it, and the sheet tells of what clashes all the same.
 */
export function useClashes(step: Step): Clashing | undefined {
  const [loaded, setLoaded] = useState<Clashing>();
  const isNeeded = step.id !== "office";
  useEffect(() => {
    if (!isNeeded) return;
    import("./clash-notes").then(setLoaded, () => {});
  }, [isNeeded]);
  return loaded;
}
