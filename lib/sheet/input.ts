import type { Answers } from "@/lib/answers";
import type { Plan } from "@/lib/plan";

/** What every section is built from. */
export type SheetInput = {
  answers: Answers;
  plan: Plan;
  /** The day that the sheet bears, as an ISO date: the only clock there is. */
  date: string;
};
