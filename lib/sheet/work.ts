/**
 * What was done on a shared sheet, as far as the sheet tells it. Whoever has the work makes this for `buildSheet`, so that the
 * sheet of an office without a link, which most of them are, loads nothing of it.
 */
import type { Answers } from "@/lib/answers";
import type { Plan } from "@/lib/plan";
import type { PlanRef, Work } from "@/lib/work";
import { answersWithFound, type FoundWarning, foundWarnings } from "@/lib/work/found";
import { foundValue } from "@/lib/work/found-value";
import type { FoundPath } from "@/lib/work/schema";
import { type Signing, signing } from "@/lib/work/signing";
import type { Section } from "./model";
import { progressSentence } from "./progress";
import { withMarks } from "./work-marks";

export type SheetWork = {
  /** The answers, filled in with what was found on site. */
  answers: Answers;
  /** How far the work is, in one sentence. */
  progress: string;
  signing: Signing;
  /** What was found for a blank. */
  found: (path: FoundPath) => string | undefined;
  /** What was found and speaks against the plan. */
  warnings: readonly FoundWarning[];
  /** Puts marks and notes on the rows and items that they belong to. */
  mark: (sections: readonly Section[]) => Section[];
};

/** `on` are the answers and the plan that were shared; `ref` names the plan that is shared now. */
export function sheetWork(on: { answers: Answers; plan: Plan }, work: Work, ref: PlanRef): SheetWork {
  const { answers, plan } = on;
  return {
    answers: answersWithFound(answers, work),
    progress: progressSentence(on, work, ref),
    signing: signing(work, ref, plan),
    found: (path) => foundValue(work, path),
    warnings: foundWarnings(answers, plan, work),
    mark: (sections) => withMarks(sections, plan, work),
  };
}
