"use client";

import { lazy, Suspense, useId, useState } from "react";
import { useStanding } from "@/components/ui/use-standing";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Job } from "@/lib/jobs";
import type { Plan } from "@/lib/plan";
import { type Book, inBook, prepareBook } from "./book";

/** The texts of all sources. */
const JobSources = lazy(() => import("./job-sources").then((loaded) => ({ default: loaded.JobSources })));

type OwnJobsProps = { office: string; jobs: readonly Job[]; book: Book | undefined };

/** The office’s own jobs, each to be ticked, with how it is done. */
export function OwnJobs({ office, jobs, book }: OwnJobsProps) {
  return (
    <ul className="space-y-1" onPointerEnter={prepareBook} onFocus={prepareBook}>
      {jobs.map((job) => (
        <OwnJob key={job.id} office={office} job={job} book={book} />
      ))}
    </ul>
  );
}

function OwnJob({ office, job, book }: Omit<OwnJobsProps, "jobs"> & { job: Job }) {
  const [pressed, setPressed] = useState<boolean>();
  const [unfolded, setUnfolded] = useState(false);
  const [wasUnfolded, setWasUnfolded] = useState(false);
  const [fault, setFault] = useState<string>();
  const id = useId();
  const state = book?.job(job.id) ?? "open";
  const isDone = pressed ?? state === "done";

  async function tick(done: boolean) {
    if (!book) return;
    setPressed(done);
    setFault(await inBook(({ markOwnJob }) => markOwnJob(office, book.plan, job.id, done)));
    setPressed(undefined);
  }

  const box = useStanding<HTMLInputElement>((field) => {
    if (field.checked !== isDone) void tick(field.checked);
  });
  const tasks = book ? book.plan.tasks.filter(({ id }) => job.settles.includes(id)) : [];
  const how = book ? howOf(job, tasks) : [];
  const cites = [...new Set(tasks.flatMap((task) => task.cites))];
  return (
    <li>
      <div className="flex flex-wrap items-start gap-x-4">
        <label className="inline-flex min-h-11 items-start gap-3 py-2">
          <input
            ref={box}
            type="checkbox"
            checked={isDone}
            disabled={!book}
            aria-describedby={`${id}-said`}
            onChange={({ target }) => void tick(target.checked)}
            className="mt-0.5 size-5 shrink-0 accent-accent"
          />
          <span className={isDone ? "text-ink-soft" : undefined}>{job.title}</span>
        </label>
        {cites.length + how.length + job.settings.length > 0 && (
          <button
            type="button"
            aria-expanded={unfolded}
            aria-controls={`${id}-how`}
            onClick={() => {
              setUnfolded((was) => !was);
              setWasUnfolded(true);
            }}
            className="link min-h-11 px-1"
          >
            How and why<VisuallyHidden>: {job.title}</VisuallyHidden>
          </button>
        )}
      </div>
      <p id={`${id}-said`} role="status" className="ml-8 text-sm empty:hidden">
        {state === "changed" && pressed === undefined && "This has changed since you ticked it. Look at it again."}
        {fault}
      </p>
      <div id={`${id}-how`} hidden={!unfolded} className="mb-2 ml-8 max-w-read space-y-2 text-ink-soft">
        {how.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {wasUnfolded && cites.length > 0 && (
          <Suspense fallback={<p>Opening …</p>}>
            <JobSources cites={cites} />
          </Suspense>
        )}
        {job.settings.map((setting) => (
          <p key={setting.label}>
            {setting.label}:{" "}
            {"value" in setting ? <span translate="no">{setting.value}</span> : "still to be found on site"}
          </p>
        ))}
      </div>
    </li>
  );
}

/**
 * The tasks in full; a job’s own lines say the same in fewer words, and count where it has no task. What a source says in the same
 * breath as its reason is left to the source.
 */
function howOf({ lines }: Job, tasks: Plan["tasks"]): readonly string[] {
  return tasks.length > 0 ? tasks.flatMap(({ id, text }) => (saidBySource.has(id) ? [] : [text])) : lines;
}

const saidBySource: ReadonlySet<string> = new Set(["disable-default-user"]);
