"use client";

import { useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import type { ClickStep as Step } from "@/lib/devices/device";
import type { Exported } from "@/lib/devices/export";
import { ClickStep } from "./click-step";

type ClickStepsProps = { steps: readonly Step[]; files: Exported["files"]; say: (words: string) => void };

/** One step a card, to be held beside the router’s own pages. Which are done is known for as long as this page stands. */
export function ClickSteps({ steps, files, say }: ClickStepsProps) {
  const [done, setDone] = useState<readonly string[]>([]);
  const isDone = ({ id }: Step) => done.includes(id);

  function toggle(step: Step) {
    if (isDone(step)) {
      drawAtOnce(() => setDone(done.filter((id) => id !== step.id)));
      return;
    }
    drawAtOnce(() => setDone([...done, step.id]));
    const next = steps.find((other) => other !== step && !isDone(other));
    say(next ? `Done: ${step.heading}. Next: ${next.heading}.` : "All steps are done.");
    const place = document.getElementById(next ? headingId(next) : AFTER);
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
      <ol className="mt-2 space-y-3">
        {steps.map((step, index) => (
          <ClickStep
            key={step.id}
            step={step}
            number={index + 1}
            isDone={isDone(step)}
            isLast={index === steps.length - 1}
            headingId={headingId(step)}
            onToggle={() => toggle(step)}
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
