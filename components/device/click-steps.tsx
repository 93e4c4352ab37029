"use client";

import { useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import type { ClickStep as Step } from "@/lib/devices/device";
import type { Exported } from "@/lib/devices/export";
import { ClickStep } from "./click-step";

type ClickStepsProps = {
  steps: readonly Step[];
  done: readonly string[];
  files: Exported["files"];
  say: (words: string) => void;
  /** Gives back what is wrong with it, if anything is. */
  onMark: (step: string, isDone: boolean) => string | undefined;
};

/** One step a card, to be held beside the router’s own pages: the next one unfolded, the others a line each. */
export function ClickSteps({ steps, done, files, say, onMark }: ClickStepsProps) {
  const isDone = ({ id }: Step) => done.includes(id);
  const next = steps.find((step) => !isDone(step));
  /** What somebody has folded or unfolded against that. */
  const [turned, setTurned] = useState<readonly string[]>([]);
  const isUnfolded = (step: Step) => (step === next) !== turned.includes(step.id);

  function fold({ id }: Step) {
    setTurned(turned.includes(id) ? turned.filter((known) => known !== id) : [...turned, id]);
  }

  function mark(step: Step) {
    if (isDone(step)) {
      drawAtOnce(() => {
        setTurned([]);
        const wrong = onMark(step.id, false);
        if (wrong) say(wrong);
      });
      document.getElementById(headingId(step))?.focus();
      return;
    }
    let wrong: string | undefined;
    drawAtOnce(() => {
      setTurned([]);
      wrong = onMark(step.id, true);
    });
    if (wrong) return say(wrong);
    const after = steps.find((other) => other !== step && !isDone(other));
    say(after ? `Done: ${step.heading}. Next: ${after.heading}.` : "All steps are done.");
    const place = document.getElementById(after ? headingId(after) : AFTER);
    place?.focus({ preventScroll: true });
    place?.closest("li, section")?.scrollIntoView({ block: "start" });
  }

  return (
    <section aria-labelledby={HEADING}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h4 id={HEADING} className="font-semibold text-lg">
          Step by step{" "}
          <span className="font-normal text-base text-ink-soft tabular-nums">
            {steps.filter(isDone).length} of {steps.length} done
          </span>
        </h4>
        {files.map(({ name, text }) => (
          <CopyButton key={name} text={text} label="Copy all as text" />
        ))}
      </div>
      <ol className="mt-2 space-y-2">
        {steps.map((step, index) => (
          <ClickStep
            key={step.id}
            step={step}
            number={index + 1}
            isDone={isDone(step)}
            isUnfolded={isUnfolded(step)}
            isLast={index === steps.length - 1}
            headingId={headingId(step)}
            onFold={() => fold(step)}
            onMark={() => mark(step)}
          />
        ))}
      </ol>
    </section>
  );
}

const HEADING = "device-steps";
/** Where to go once all is done. */
export const AFTER = "device-applied";

const headingId = ({ id }: Step) => `device-step-${id}`;
