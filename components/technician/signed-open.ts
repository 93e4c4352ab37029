/** What a signature left open, as it stands by now. */
import { numberedJobs } from "@/lib/sheet/item-names";
import {
  itemsWithFound,
  jobsOfPlan,
  redFlags,
  redFlagText,
  type Shared,
  type Signing,
  stateOfJob,
  unanswered,
  type Work,
} from "@/lib/work";
import { jobReason } from "./worked";

export type SignedWithItems = Extract<Signing, { changed: string[] }>["signature"];

type Named = { id: string; text: string };

export type SignedOpen = {
  /** What was red, with the word that was put on it. */
  red: readonly Named[];
  /** Red by now, and not when it was signed. */
  redSince: readonly Named[];
  open: readonly Named[];
  undone: readonly Named[];
  doneSince: readonly Named[];
  /** How many questions have no answer. */
  unanswered: number;
};

/** How much a signature leaves open by now, and how much is red. */
export function leftBySignature(shared: Shared, work: Work, signed: Exclude<Signing, { state: "none" }>) {
  const open = "changed" in signed ? signedOpen(shared, work, signed.signature).open.length : 0;
  return { open, red: redFlags(shared, work).length };
}

export function signedOpen(shared: Shared, work: Work, { flags, undone }: SignedWithItems): SignedOpen {
  const { plan } = shared;
  const items = itemsWithFound(plan, work);
  const names = numberedJobs(plan);
  const left = jobsOfPlan(plan)
    .filter(({ id, phase }) => phase !== "later" && undone.includes(id))
    .map((job) => ({ id: job.id, text: names.get(job.id) ?? job.title, state: stateOfJob(job, items, work) }));
  const known = new Set(flags.map(({ id }) => id));
  return {
    red: flags.map(({ id, word }) => ({ id, text: `${redFlagText(plan, id).replace(/\.$/, "")}: ${word}` })),
    redSince: redFlags(shared, work).filter(({ id }) => !known.has(id)),
    open: left.filter(({ state }) => state === "open" || state === "changed"),
    undone: left
      .filter(({ state }) => state === "not-done")
      .map(({ id, text }) => {
        const reason = jobReason(work, id);
        return { id, text: reason ? `${text}: ${reason}` : text };
      }),
    doneSince: left.filter(({ state }) => state === "done"),
    unanswered: unanswered(plan, work).length,
  };
}
