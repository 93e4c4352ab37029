"use client";

import { useSheetControls } from "@/components/sheet/sheet-controls";
import type { Order } from "@/lib/sheet/model";
import { askedAtJobs } from "./asked-at";
import { flagsAt } from "./flags-at";
import { JobCard } from "./job-card";
import { useFolds } from "./use-folds";

/** The jobs, in the order in which they are done. */
export function PhaseList({ order }: { order: Order }) {
  const { next, isUnfolded, toggle } = useFolds(order);
  const { moreAt } = askedAtJobs(order);
  const { device, filter } = useSheetControls();
  return order.phases.map(({ id, heading, note, jobs }, index) => (
    <section key={id} aria-labelledby={`phase-${id}`} className="order-phase">
      <div className="phase-head">
        <h2 id={`phase-${id}`}>
          {heading}
          {jobs.some(({ state }) => state) && (
            <span className="print:hidden">
              <span aria-hidden="true"> · </span>
              <span className="tabular-nums">
                {jobs.filter(({ state }) => state?.state === "done").length} of {jobs.length}
              </span>
            </span>
          )}
        </h2>
        {note && <p>{note}</p>}
        {filter && index === 0 && <div className="ml-auto print:hidden">{filter}</div>}
        <span aria-hidden="true" className="job-result">
          Result
        </span>
        <span aria-hidden="true" className="job-initials">
          Initials
        </span>
      </div>
      {id === "set" && device}
      <ol className="phase-jobs">
        {jobs.map((job) => (
          <JobCard
            key={job.id}
            job={job}
            unfolded={isUnfolded(job)}
            more={moreAt(job.id)}
            isNext={job.id === next}
            flags={flagsAt(job, order.flags)}
            stop={job.id === READING_JOB ? order.stop : undefined}
            onToggle={toggle}
          />
        ))}
      </ol>
    </section>
  ));
}

/** Where the address is read that would be a reason to stop. */
export const READING_JOB = "job-read-internet-address";
