import { readAnswers } from "@/lib/answers";
import { differenceOf, isNoDifference, type Plan } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import type { DraftAnswers } from "./draft-answers";
import type { HandedOver } from "./handed-over";

/** The newest sheet that was taken out and said something else than today's. */
export function lastDifferent(
  handedOver: readonly HandedOver[],
  present: DraftAnswers,
  plan: Plan,
): { on: string; plan: Plan } | undefined {
  // The same answers make the same plan.
  const others = handedOver.filter(({ answers }) => JSON.stringify(answers) !== JSON.stringify(present));
  return others
    .map(({ on, answers }) => ({ on, plan: planFor(readAnswers(answers).answers) }))
    .find((earlier) => !isNoDifference(differenceOf(earlier.plan, plan)));
}
