import type { Answers } from "@/lib/answers";
import type { Plan } from "@/lib/plan";

/** What every section is built from. */
export type SheetInput = {
  answers: Answers;
  plan: Plan;
  /** The day that the sheet bears, as an ISO date: the only clock there is. */
  date: string;
  /** The plan of the sheet that was handed over before, and its day; left out when there was none. */
  handedOver?: { plan: Plan; on: string };
};
