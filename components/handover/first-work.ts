/** When somebody outside the office first worked on the sheet, as far as it still shows: the oldest of what stands there. */
import { jobsOfPlan } from "@/lib/work";
import type { LastSeen } from "./last-seen";

export function firstWork({ plan: { plan }, work }: Pick<LastSeen, "plan" | "work">): string | undefined {
  const ofOffice = new Set(
    jobsOfPlan(plan)
      .filter(({ who }) => who === "office")
      .map(({ id }): string => id),
  );
  const marks = Object.entries(work.marks).flatMap(([id, { at }]) => (ofOffice.has(id) ? [] : [at]));
  const rest = [work.notes, work.found, work.results].flatMap((entries) =>
    Object.values(entries).map((entry: { at: string }) => entry.at),
  );
  return [...marks, ...rest, ...(work.signOff ? [work.signOff.at] : [])].sort()[0];
}
