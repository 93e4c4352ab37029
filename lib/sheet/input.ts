import type { Answers } from "@/lib/answers";
import type { Plan } from "@/lib/plan";
import type { SheetWork } from "./work";

/** What every section is built from. */
export type SheetInput = {
  answers: Answers;
  plan: Plan;
  /** The day that the sheet bears, as an ISO date: the only clock there is. */
  date: string;
  /** The plan of an earlier sheet that was taken out, and its day; left out when there was none. */
  handedOver?: { plan: Plan; on: string };
  /** What was done on the shared sheet; answers and plan are then those that were shared. */
  work?: SheetWork;
  /** The full address of the technician's link. */
  link?: string;
};
