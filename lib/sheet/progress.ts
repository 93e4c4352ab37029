import type { PlanRef, Work } from "@/lib/work";
import type { Shared } from "@/lib/work/flags";
import { progress } from "@/lib/work/progress";
import { type Signing, signing } from "@/lib/work/signing";
import { longDate } from "./dates";

/** "On site, 3 of 12 jobs are done, 2 do not apply, 7 are open. Not signed off yet." */
export function progressSentence(on: Shared, work: Work, ref: PlanRef): string {
  const { jobs, done, notDone, changed, open } = progress(work, on);
  const parts = [
    `${done} of ${jobs} ${jobs === 1 ? "job is" : "jobs are"} done`,
    notDone > 0 && `${notDone} ${notDone === 1 ? "does" : "do"} not apply`,
    changed > 0 && `${changed} changed since ${changed === 1 ? "it was" : "they were"} ticked`,
    open > 0 && `${open} ${open === 1 ? "is" : "are"} open`,
  ].filter((part) => part !== false);
  return `On site, ${parts.join(", ")}. ${signedSentence(signing(work, ref, on.plan))}`;
}

function signedSentence(signed: Signing): string {
  switch (signed.state) {
    case "none":
      return "Not signed off yet.";
    case "signed":
      return `Signed off on ${longDate(signed.signature.date)}.`;
    case "changed":
    case "plan-changed-after":
    case "work-changed-after":
      return `Signed off on ${longDate(signed.signature.date)} and changed after that, so it needs a new sign-off.`;
  }
}
