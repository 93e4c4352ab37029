/**
 * What was done on a shared sheet, as far as the sheet tells it. Whoever has the work makes this for `buildSheet`, so that the
 * sheet of an office without a link, which most of them are, loads nothing of it.
 */
import type { Answers } from "@/lib/answers";
import { oneLine } from "@/lib/answers/one-line";
import type { JobId } from "@/lib/jobs";
import type { Plan } from "@/lib/plan";
import type { PlanRef, Work } from "@/lib/work";
import { answersWithFound, type FoundWarning, foundWarnings } from "@/lib/work/found";
import { foundValue, siteText } from "@/lib/work/found-value";
import { progress } from "@/lib/work/progress";
import { type FoundPath, foundPaths, type SiteText, siteTexts } from "@/lib/work/schema";
import { type Signing, signing } from "@/lib/work/signing";
import type { JobState, Order, PortFound, RedFlag, Section } from "./model";
import { signatureWords } from "./order/signature-words";
import { progressSentence } from "./progress";
import { jobsWork } from "./work-jobs";
import { withMarks } from "./work-marks";

/** How a job stands; a reason for what was not done. */
export type JobWork = { state: JobState; reason?: string; note?: string };

/**
 * What is known of a question: when it was asked; the answer, by whom and when. Dates are ISO, what is missing is empty.
 * `settledBy` is the number of the job whose doing answers it.
 */
export type QuestionWork = { asked: string; answer: string; by: string; on: string; settledBy?: number };

export type SheetWork = {
  /** The answers, filled in with what was found on site. */
  answers: Answers;
  /** How far the work is, in one sentence. */
  progress: string;
  signing: Signing;
  /** What was signed and whether it still stands, in words that name these jobs; nothing before a signature. */
  signed: (phases: Order["phases"]) => string | undefined;
  /** What was found for a blank. */
  found: (path: FoundPath | SiteText) => string | undefined;
  /** What was found and speaks against the plan. */
  warnings: readonly FoundWarning[];
  job: (id: JobId) => JobWork;
  /** What a port of an inbound row was found to be. */
  result: (item: string, family: "ipv4" | "ipv6") => PortFound["result"] | undefined;
  answer: (questionId: string) => QuestionWork | undefined;
  /** What must not be, as the work and the plan stand. */
  flags: readonly RedFlag[];
  /** Puts marks and notes on the rows and items that they belong to. */
  mark: (sections: readonly Section[]) => Section[];
};

/** `on` are the answers and the plan that were shared; `ref` names the plan that is shared now. */
export function sheetWork(on: { answers: Answers; plan: Plan }, work: Work, ref: PlanRef): SheetWork {
  const { answers, plan } = on;
  const signed = signing(work, ref, plan);
  return {
    answers: answersWithFound(answers, work),
    progress: progressSentence(progress(work, on), signed),
    signing: signed,
    signed: (phases) => (signed.state === "none" ? undefined : signatureWords(signed, phases)),
    found: (path) => foundAt(path, work),
    warnings: foundWarnings(answers, plan, work),
    ...jobsWork(on, work),
    mark: (sections) => withMarks(sections, plan, work),
  };
}

function foundAt(path: FoundPath | SiteText, work: Work): string | undefined {
  const free = siteTexts.find((candidate) => candidate === path);
  if (free) return oneLine(siteText(work, free));
  const found = foundPaths.find((candidate) => candidate === path);
  return found && foundValue(work, found);
}
