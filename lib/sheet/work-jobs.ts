/** What the work says of the jobs: those of works that marked items alone, and nothing yet of ports and answers. */
import { jobsOf } from "@/lib/jobs";
import type { Plan } from "@/lib/plan";
import type { Work } from "@/lib/work";
import type { FoundWarning } from "@/lib/work/found";
import { type ItemState, itemsOf, stateOf } from "@/lib/work/items";
import type { RedFlag } from "./model";
import { flagOf } from "./order/flags";
import type { Count } from "./progress";
import type { JobWork, SheetWork } from "./work";

export type JobsWork = Pick<SheetWork, "job" | "result" | "answer" | "flags"> & { count: Count };

export function jobsWork(plan: Plan, work: Work, warnings: readonly FoundWarning[]): JobsWork {
  const items = new Map(itemsOf(plan).map((item) => [item.id, stateOf(item, work)]));
  const jobs = jobsOf(plan).map((job) => ({
    ...job,
    state: stateFrom(job.settles.map((id) => items.get(id) ?? "open")),
  }));
  const job = (id: string): JobWork => {
    const note = work.notes[id]?.text;
    return { state: jobs.find((candidate) => candidate.id === id)?.state ?? "open", ...(note && { note }) };
  };
  const flags = flagsOf(plan, warnings, (id) => items.get(id) === "done");
  const today = jobs.filter(({ phase }) => phase !== "later");
  const count = (state: JobWork["state"]) => today.filter((candidate) => candidate.state === state).length;
  return {
    job,
    result: () => undefined,
    answer: () => undefined,
    flags,
    count: {
      jobs: today.length,
      done: count("done"),
      notDone: count("not-done"),
      changed: count("changed"),
      answersMissing: plan.questions.length,
      red: flags.length,
    },
  };
}

/** A job is done once all that it settles is; one that settles nothing has no item to tell it by. */
function stateFrom(states: readonly ItemState[]): JobWork["state"] {
  if (states.includes("changed")) return "changed";
  if (states.length === 0 || states.includes("open")) return "open";
  return states.includes("not-applicable") ? "not-done" : "done";
}

/** Faults of the plan that nobody has mended, and those that a found value raises. Warnings are not red. */
function flagsOf(plan: Plan, warnings: readonly FoundWarning[], isDone: (id: string) => boolean): RedFlag[] {
  const raised = ["nat-carrier", "nat-double"].filter((id) => warnings.some((warning) => warning.id === `found-${id}`));
  const faults = plan.notices.filter(({ id, level }) => level === "blocker" && !isDone(id));
  return [
    ...faults.map(({ id, text }) => flagOf(id, text, plan)),
    ...raised.map((id): RedFlag => ({ ...flagOf(id, "", plan), job: "job-read-internet-address" })),
  ];
}
