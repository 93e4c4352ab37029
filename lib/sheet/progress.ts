import type { Signing } from "@/lib/work/progress";
import { longDate } from "./dates";

/** How far the work of this visit is. */
export type Count = {
  /** All but those for later. */
  jobs: number;
  done: number;
  notDone: number;
  changed: number;
  answersMissing: number;
  red: number;
};

/** "3 of 12 jobs, 2 answers missing, 1 red": the same words in head, bar, sign-off and on the manager's page. */
export function countWords({ jobs, done, notDone, changed, answersMissing, red }: Count): string {
  return [
    `${done} of ${jobs} ${jobs === 1 ? "job" : "jobs"}`,
    notDone > 0 && `${notDone} not done`,
    changed > 0 && `${changed} changed`,
    answersMissing > 0 && `${answersMissing} ${answersMissing === 1 ? "answer" : "answers"} missing`,
    red > 0 && `${red} red`,
  ]
    .filter((part) => part !== false)
    .join(", ");
}

export function progressSentence(count: Count, signed: Signing): string {
  return `${countWords(count)}. ${signedSentence(signed)}`;
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
