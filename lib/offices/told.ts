/**
 * What the list of offices says of the work: counted where all count it, in `lib/work`. It stands apart from the rest of a row,
 * because rules and work load only where there is something to count.
 */
import { readAnswers } from "@/lib/answers";
import type { DraftAnswers } from "@/lib/drafts/draft-answers";
import { planFor } from "@/lib/rules";
import { type PlanRef, progress, redFlags, type Shared, signing, type Work } from "@/lib/work";

export type Told = {
  /** Answers that somebody still has to give. */
  missing: number;
  /** Left out where nobody has a link. */
  work?: {
    jobs: number;
    done: number;
    /** Somebody has done something on it. */
    begun: boolean;
    /** What must not be, each in a sentence. */
    red: readonly string[];
    /** `stands`: what was signed for is still what it says. */
    signed?: { on: string; stands: boolean };
  };
};

/** Of an office without a link: what its sheet asks. */
export function toldOfAnswers(draft: DraftAnswers): Told {
  return { missing: planFor(readAnswers(draft).answers).questions.length };
}

/** Of an office with a link, as it was last seen. */
export function toldOfWork({ plan, planRef, work }: { plan: Shared; planRef: PlanRef; work: Work }): Told {
  const { jobs, done, notDone, changed, answersMissing } = progress(work, plan);
  const signed = signing(work, planRef, plan.plan);
  return {
    missing: answersMissing,
    work: {
      jobs,
      done,
      begun: done + notDone + changed > 0 || Object.keys(work.found).length > 0,
      red: redFlags(plan, work).map(({ text }) => text),
      ...(signed.state !== "none" && { signed: { on: signed.signature.date, stands: signed.state === "signed" } }),
    },
  };
}
