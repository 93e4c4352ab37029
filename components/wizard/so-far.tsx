"use client";

import { lazy, memo, Suspense, useEffect, useState } from "react";
import type { Answers } from "@/lib/answers";
import type { StepId } from "@/lib/steps";
import { isBegun, SoFarFrame } from "./so-far-frame";

/** The rules, and what shows their outcome. */
const load = () => import("./so-far-panel");
/** Without a line the questions go on; what they come to waits. */
const SoFarPanel = lazy(() => load().catch(() => ({ default: NotLoaded })));

/** The first step asks for nothing that the rules look at; there, they load as soon as somebody does anything. */
export const SoFar = memo(function SoFar({ step, answers }: { step: StepId; answers: Answers }) {
  const isNeeded = step !== "office" || isBegun(answers);
  // What is answered before the rules have come is news all the same.
  const [since] = useState(answers);
  useEffect(() => {
    if (isNeeded) return;
    // Where it fails, the next step tries again.
    const ahead = () => void load().catch(() => {});
    const acts = ["keydown", "pointerdown", "focusin"] as const;
    for (const act of acts) window.addEventListener(act, ahead, { once: true });
    return () => {
      for (const act of acts) window.removeEventListener(act, ahead);
    };
  }, [isNeeded]);
  if (!isNeeded) return <SoFarFrame />;
  return (
    <Suspense fallback={<SoFarFrame />}>
      <SoFarPanel answers={answers} since={since} />
    </Suspense>
  );
});

function NotLoaded() {
  return (
    <SoFarFrame summary="not loaded">
      <p className="mt-4 text-ink-soft text-sm">
        This part did not load. Your answers are kept all the same. It comes when you load the page again.
      </p>
    </SoFarFrame>
  );
}
