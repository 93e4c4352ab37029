"use client";

import { useState } from "react";
import { LiveRegion } from "@/components/ui/live-region";
import type { StepQuestion } from "@/lib/steps";

/** Tells of questions that an answer has brought up, without moving the focus. */
export function AppearedQuestions({ questions }: { questions: readonly StepQuestion[] }) {
  const [seen, setSeen] = useState({ questions, message: "" });
  const before = seen.questions.map(({ path }) => path).join(" ");
  if (before !== questions.map(({ path }) => path).join(" ")) {
    const appeared = questions.filter(({ path }) => !seen.questions.some((one) => one.path === path));
    setSeen({ questions, message: messageFor(appeared) });
  }
  return <LiveRegion>{seen.message}</LiveRegion>;
}

function messageFor(appeared: readonly StepQuestion[]): string {
  if (appeared.length === 0) return "";
  const labels = appeared.map(({ label }) => label).join(" ");
  return appeared.length === 1
    ? `One more question below: ${labels}`
    : `${appeared.length} more questions below: ${labels}`;
}
