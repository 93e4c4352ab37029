import type { Answers } from "@/lib/answers";
import type { Plan } from "@/lib/plan";
import type { PlanRef, Work } from "@/lib/work";

/** What every section is built from. */
export type SheetInput = {
  answers: Answers;
  plan: Plan;
  /** The day that the sheet bears, as an ISO date: the only clock there is. */
  date: string;
  /** The plan of an earlier sheet that was taken out, and its day; left out when there was none. */
  handedOver?: { plan: Plan; on: string };
  /** What was done on the shared sheet, and which plan is shared now; answers and plan are then those that were shared. */
  work?: { work: Work; plan: PlanRef };
  /** The full address of the technician's link. */
  link?: string;
};
