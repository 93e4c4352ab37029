"use client";

import { useRef, useState } from "react";
import type { Desk } from "@/components/technician/desk";
import { Fault } from "@/components/technician/fault";
import { isDeviceName } from "@/components/technician/typed-names";
import { useTypedState } from "@/components/technician/use-typed";
import { Button } from "@/components/ui/button";
import { drawAtOnce } from "@/components/ui/draw-at-once";
import type { Exported } from "@/lib/devices/export";
import type { Job } from "@/lib/jobs";
import type { OpenShare } from "@/lib/share/work-sync-state";
import { appliedJobs, changeOfApplied, jobNumber } from "./applied-jobs";

type AppliedProps = {
  exported: Exported;
  desk: Desk;
  share: OpenShare;
  /** Of a click-sheet: nothing is done with it before its last step is. */
  stepsLeft: number;
};

/** Once it is on the device: one press for all jobs that are done with it, and none that isn’t. */
export function Applied({ exported, desk, share, stepsLeft }: AppliedProps) {
  const { plan } = share.document;
  const typed = useTypedState(desk.typed);
  const refused = Object.keys(typed.texts).some((name) => isDeviceName(name) && typed.texts[name]?.fault !== undefined);
  const { marks, byHand } = appliedJobs(share, exported, typed);
  const [marked, setMarked] = useState<readonly Job[]>([]);
  const [fault, setFault] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const undoing = useRef<HTMLButtonElement>(null);
  const names = (jobs: readonly Job[]) => jobs.map(({ id }) => jobNumber(share, id)).join(", ");

  function apply() {
    drawAtOnce(() => {
      const wrong = desk.edit(changeOfApplied(plan, marks, "done"));
      setFault(wrong);
      if (wrong === undefined) {
        setMarked(marks);
        desk.say(`Marked as done: ${names(marks)}.`);
      }
    });
    undoing.current?.focus();
  }

  function undo() {
    drawAtOnce(() => {
      const wrong = desk.edit(changeOfApplied(plan, marked, "open"));
      setFault(wrong);
      if (wrong === undefined) {
        setMarked([]);
        desk.say(`Open again: ${names(marked)}.`);
      }
    });
    heading.current?.focus();
  }

  return (
    <section aria-labelledby="device-applied" className="space-y-3">
      <h4 id="device-applied" ref={heading} tabIndex={-1} className="font-semibold text-lg outline-none">
        Once it is on the device
      </h4>
      {marks.length > 0 && <Jobs words="Jobs that it does:" jobs={marks} share={share} />}
      {byHand.length > 0 && <Jobs words="By hand still:" jobs={byHand} share={share} />}
      {refused ? (
        <p className="font-semibold text-blocker">A name above is not saved. Correct it first, or empty it.</p>
      ) : marks.length > 0 && stepsLeft > 0 ? (
        <p className="text-ink-soft">
          {stepsLeft === 1 ? "One step above is left" : `${stepsLeft} steps above are left`}. After that, one press
          marks these jobs.
        </p>
      ) : marks.length > 0 ? (
        <Button tone="primary" icon="check" onClick={apply}>
          {`Applied: mark ${marks.length === 1 ? `job ${names(marks)}` : `jobs ${names(marks)}`} as done`}
        </Button>
      ) : (
        marked.length === 0 && <p className="text-ink-soft">{nothingToMark(exported)}</p>
      )}
      {marked.length > 0 && (
        <p className="flex flex-wrap items-center gap-3">
          <span className="font-semibold text-open">Marked as done: {names(marked)}.</span>
          <Button ref={undoing} size="sm" onClick={undo}>
            Undo
          </Button>
        </p>
      )}
      {fault && <Fault id="device-applied-fault">{fault}</Fault>}
    </section>
  );
}

function nothingToMark({ missing, faults }: Exported): string {
  return missing.length > 0 || faults.length > 0
    ? "It is unfinished, so it marks no job. Fill in the names above first."
    : "It finishes no open job by itself. Tick each job as you do it.";
}

function Jobs({ words, jobs, share }: { words: string; jobs: readonly Job[]; share: OpenShare }) {
  return (
    <div>
      <p className="font-semibold">{words}</p>
      <ul className="space-y-1">
        {jobs.map(({ id, title }) => (
          <li key={id} className="flex gap-2">
            <span className="min-w-6 text-ink-soft tabular-nums">{jobNumber(share, id)}</span>
            <span>{title}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
