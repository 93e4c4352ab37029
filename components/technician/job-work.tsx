"use client";

import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import type { OrderJob } from "@/lib/sheet/model";
import { AllAsTheyMustBe } from "./all-as-they-must-be";
import type { Desk } from "./desk";
import { Fault } from "./fault";
import { NotDone } from "./not-done";
import { Note } from "./note";
import { leaveField, type Refusal, refusedField } from "./refused-field";
import { Tick } from "./tick";
import { useJobMark } from "./use-job-mark";
import { useTypedState } from "./use-typed";

type JobWorkProps = {
  job: OrderJob;
  desk: Desk;
  /** To the next open job, once this one is settled. */
  goOn: (from: string) => void;
};

/** What a technician does with a job: it is done, or can’t be or need not be, and why; and a note. */
export function JobWork({ job, desk, goOn }: JobWorkProps) {
  const { state, mark } = useJobMark(job, desk);
  const about = `job ${job.number}, ${job.title}`;

  /** The name of the field, not the words: once it is mended, nothing is wrong. */
  const [refusal, setRefusal] = useState<Refusal>();
  const isRefused = useTypedState(desk.typed).texts[refusal?.name ?? ""]?.fault !== undefined;

  function tick(isDone: boolean) {
    if (isDone) leaveField(job.id);
    const refused = isDone ? refusedField(job.id, desk.typed) : undefined;
    setRefusal(refused);
    if (refused) {
      refused.field.focus();
      return;
    }
    if (mark(isDone ? "done" : "open") === undefined && isDone) goOn(job.id);
  }

  return (
    <div className="space-y-3">
      {state === "changed" && (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-soft text-sm">
          <Badge tone="hold" icon="warning">
            Changed since it was ticked
          </Badge>
          Look at it again, then tick it anew.
        </p>
      )}
      {job.ports && <AllAsTheyMustBe job={job.id} ports={job.ports} desk={desk} />}
      <div className="grid grid-cols-2 items-stretch gap-2 sm:flex sm:flex-wrap">
        <Tick label="Done" about={about} checked={state === "done"} onChange={tick} />
        <NotDone job={job} about={about} desk={desk} onSettled={() => goOn(job.id)} />
      </div>
      {refusal && isRefused && (
        <Fault id={`${job.id}-refusal`}>{`Not done yet: correct “${refusal.label}” first, or empty it.`}</Fault>
      )}
      <Note id={job.id} about={about} desk={desk} />
    </div>
  );
}
