"use client";

import { Badge } from "@/components/ui/badge";
import type { OrderJob } from "@/lib/sheet/model";
import { AllAsTheyMustBe } from "./all-as-they-must-be";
import type { Desk } from "./desk";
import { NotDone } from "./not-done";
import { Note } from "./note";
import { Tick } from "./tick";
import { useJobMark } from "./use-job-mark";

type JobWorkProps = {
  job: OrderJob;
  desk: Desk /** To the next open job, once this one is settled. */;
  goOn: (from: string) => void;
};

/** What a technician does with a job: it is done, or can’t be or need not be, and why; and a note. */
export function JobWork({ job, desk, goOn }: JobWorkProps) {
  const { state, mark } = useJobMark(job, desk);
  const about = `job ${job.number}, ${job.title}`;

  function tick(isDone: boolean) {
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
      {job.ports && <AllAsTheyMustBe ports={job.ports} desk={desk} />}
      <div className="grid grid-cols-2 items-start gap-2 sm:flex sm:flex-wrap">
        <Tick label="Done" about={about} checked={state === "done"} onChange={tick} />
        <NotDone job={job} about={about} desk={desk} onSettled={() => goOn(job.id)} />
      </div>
      <Note id={job.id} about={about} desk={desk} />
    </div>
  );
}
