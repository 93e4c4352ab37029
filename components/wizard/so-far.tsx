"use client";

import { lazy, memo, Suspense, useEffect, useState } from "react";
import type { Answers } from "@/lib/answers";
import type { StepId } from "@/lib/steps";
import { isBegun, SoFarFrame } from "./so-far-frame";

/** The rules, and what shows their outcome. */
const load = () => import("./so-far-panel");
const SoFarPanel = lazy(load);

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
