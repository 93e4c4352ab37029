import type { Plan } from "@/lib/plan";
import type { PlanRef, Work } from "@/lib/work";
import { progress, type Signing, signing } from "@/lib/work/progress";
import { longDate } from "./dates";

/** "On site, 12 of 31 items are done, 2 do not apply, 17 are open. Not signed off yet." */
export function progressSentence(plan: Plan, work: Work, shared: PlanRef): string {
  const { total, done, notApplicable, changed, open } = progress(work, plan);
  const parts = [
    `${done} of ${total} ${total === 1 ? "item is" : "items are"} done`,
    notApplicable > 0 && `${notApplicable} ${notApplicable === 1 ? "does" : "do"} not apply`,
    changed > 0 && `${changed} changed since ${changed === 1 ? "it was" : "they were"} ticked`,
    open > 0 && `${open} ${open === 1 ? "is" : "are"} open`,
  ].filter((part) => part !== false);
  return `On site, ${parts.join(", ")}. ${signedSentence(signing(work, shared))}`;
}

function signedSentence(signed: Signing): string {
  switch (signed.state) {
    case "none":
      return "Not signed off yet.";
    case "signed":
      return `Signed off on ${longDate(signed.signature.date)}.`;
    case "plan-changed-after":
    case "work-changed-after":
      return `Signed off on ${longDate(signed.signature.date)} and changed after that, so it needs a new sign-off.`;
  }
}
