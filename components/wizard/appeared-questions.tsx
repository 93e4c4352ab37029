"use client";

import { useState } from "react";
import { LiveRegion } from "@/components/ui/live-region";
import type { StepQuestion } from "@/lib/steps";
import type { Clash } from "@/lib/steps/clashes";
import type { Settled } from "./asking";

type Appeared = { questions: readonly StepQuestion[]; clashes: readonly Clash[] };

/** Tells of questions that an answer has brought up, and of answers that now clash, without moving the focus. */
export function AppearedQuestions({ questions, clashes, settled }: Appeared & { settled?: Settled }) {
  const [seen, setSeen] = useState({ questions, clashes, message: "" });
  if (keyOf(seen) !== keyOf({ questions, clashes })) {
    const appeared = questions.filter(({ path }) => !seen.questions.some((one) => one.path === path));
    const message = [clashWords(seen.clashes, clashes), messageFor(appeared)].filter(Boolean).join(" ");
    setSeen({ questions, clashes, message });
  }
  return <LiveRegion>{[settled?.words, seen.message].filter(Boolean).join(" ")}</LiveRegion>;
}

function keyOf({ questions, clashes }: Appeared): string {
  return [...questions.map(({ path }) => path), ...clashes.map(({ id }) => id)].join(" ");
}

function messageFor(appeared: readonly StepQuestion[]): string {
  if (appeared.length === 0) return "";
  const labels = appeared.map(({ label }) => label).join(" ");
  return appeared.length === 1
    ? `One more question below: ${labels}`
    : `${appeared.length} more questions below: ${labels}`;
}

/** For a screen reader: what has just begun to clash. */
function clashWords(before: readonly Clash[], now: readonly Clash[]): string {
  return now
    .filter(({ id }) => !before.some((one) => one.id === id))
    .map(({ words }) => words)
    .join(" ");
}
