/** Which jobs are done once a device is set: only what its output wholly expresses, and nothing that waits for a value. */

import { foundName } from "@/components/technician/typed-names";
import { type Change, changeOfJob } from "@/components/technician/worked";
import type { Exported } from "@/lib/devices/export";
import { settledJobs } from "@/lib/devices/settled-jobs";
import type { Job } from "@/lib/jobs";
import type { TypedState } from "@/lib/share/typed-texts";
import type { OpenShare } from "@/lib/share/work-sync-state";
import { fieldsOf } from "@/lib/sheet/order/fields";
import { foundValue, type ItemState, itemsWithFound, jobsOfPlan, stateOfJob } from "@/lib/work";

type Standing = Pick<OpenShare, "document" | "work">;

export type AppliedJobs = { marks: readonly Job[]; byHand: readonly Job[] };

export function appliedJobs(standing: Standing, { does, missing, faults }: Output, { texts }: Texts): AppliedJobs {
  const { plan } = standing.document;
  const { whole, byHand } = settledJobs(jobsOfPlan(plan), does, plan);
  const isUnfinished = missing.length > 0 || faults.length > 0;
  const isReady = (job: Job) => !isUnfinished && !hasBlank(job, standing) && !isRefused(job, standing, texts);
  const marks = whole.filter((job) => isReady(job) && isOpen(stateIn(standing, job)));
  const left = [...whole.filter((job) => !marks.includes(job)), ...byHand];
  return {
    marks,
    byHand: jobsOfPlan(plan).filter((job) => left.includes(job) && stateIn(standing, job) !== "done"),
  };
}

type Output = Pick<Exported, "does" | "missing" | "faults">;
type Texts = Pick<TypedState, "texts">;

/** What belongs before it and is still open. */
export function openFirst(standing: Standing, does: Exported["does"]): readonly Job[] {
  const { plan } = standing.document;
  return settledJobs(jobsOfPlan(plan), does, plan).first.filter((job) => isOpen(stateIn(standing, job)));
}

/** As the sheet counts them. */
export function jobNumber({ document }: Pick<Standing, "document">, id: string): number {
  return jobsOfPlan(document.plan).findIndex((job) => job.id === id) + 1;
}

/** All of them, or none where one finds no room. */
export function changeOfApplied(
  plan: Standing["document"]["plan"],
  jobs: readonly Job[],
  state: "done" | "open",
): Change {
  return (before, now) => {
    let work = before;
    for (const { id } of jobs) {
      const changed = changeOfJob(plan, id, state)(work, now);
      if ("refused" in changed) return changed;
      work = changed;
    }
    return work;
  };
}

function stateIn({ document: { plan }, work }: Standing, job: Job): ItemState {
  return stateOfJob(job, itemsWithFound(plan, work), work);
}

const isOpen = (state: ItemState) => state === "open" || state === "changed";

function hasBlank({ settings }: Job, { work }: Standing): boolean {
  return settings.some((setting) => "path" in setting && foundValue(work, setting.path) === undefined);
}

function isRefused({ id, settings }: Job, { document }: Standing, texts: TypedState["texts"]): boolean {
  const paths = [...settings, ...fieldsOf(id, document)].flatMap((line) =>
    "path" in line && line.path ? [line.path] : [],
  );
  return paths.some((path) => texts[foundName(path)]?.fault !== undefined);
}
