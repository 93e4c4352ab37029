import { flagsAt } from "@/components/sheet/order/flags-at";
import { jobsOfPlan, redFlags, type Shared, type Work } from "@/lib/work";
import type { Desk } from "./desk";
import { jobAtHand, showJob, showTop } from "./job-places";
import { nextOpen, previous } from "./next-open";
import { goToPlace } from "./places";
import { jobState } from "./worked";

/** To the next job that is open; or red; what belongs to a later visit is passed over. Where none is left, to the signature. */
export function goOn(desk: Desk, from: string | undefined): void {
  const state = desk.sync.read();
  if (state.kind !== "open") return;
  const { plan } = state.document;
  const jobs = jobsOfPlan(plan).filter(({ phase }) => phase !== "later");
  const order = jobs.map(({ id }) => id);
  const isOpen = (id: string) => {
    const job = jobs.find((candidate) => candidate.id === id);
    const stands = job && jobState(plan, state.work, job.id);
    return stands === "open" || stands === "changed";
  };
  const red = redJobs(state.document, state.work);
  const fault = from === undefined ? "" : (red.get(from) ?? "");
  // What was read at this job is a fault: nobody is led away from it before it was seen.
  if (from !== undefined && fault !== "" && shown.get(from) !== fault) {
    shown.set(from, fault);
    desk.say(`Red: ${fault}`);
    showJob(from);
    return;
  }
  const settled = jobs.find(({ id }) => id === from && !isOpen(id));
  const next = jobs.find(({ id }) => id === nextOpen(order, (job) => isOpen(job) || red.has(job), from));
  const before = settled ? `Settled: ${settled.title}. ` : "";
  if (next) {
    desk.say(`${before}Next: ${next.title}.`);
    showJob(next.id);
  } else {
    desk.say(`${before}No job of this visit is open. What is left is your signature.`);
    goToSign();
  }
}

/** The words of what is red at a job, as it was last led to by being done. */
const shown = new Map<string, string>();

function redJobs(document: Shared, work: Work): Map<string, string> {
  const flags = redFlags(document, work);
  return new Map(
    jobsOfPlan(document.plan).flatMap((job) => {
      const words = flagsAt(job, flags).map(({ text }) => text);
      return words.length > 0 ? [[job.id, words.join(" ")] as const] : [];
    }),
  );
}

export function goToNext(desk: Desk): void {
  goOn(desk, jobAtHand(orderOf(desk)));
}

/** To the job before, and from the first one to the top. */
export function goBack(desk: Desk): void {
  const order = orderOf(desk);
  const before = previous(order, jobAtHand(order));
  if (before === undefined) showTop();
  else showJob(before);
}

export function goToSign(): void {
  goToPlace("sign-off");
}

const orderOf = ({ document: { plan } }: Desk) => jobsOfPlan(plan).map(({ id }) => id);
