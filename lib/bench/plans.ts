/** Working a plan out, beside copying that plan. */
import { offices } from "@/lib/answers/fixtures";
import { planFor } from "@/lib/rules";
import { median } from "./statistics";

const batch = 200;

/** Median milliseconds of all fixtures together; the two take turns, so that noise hits both. */
export function planTimes(rounds: number): { plan: number; clone: number } {
  const plans = offices.map(({ document }) => planFor(document));
  const plan: number[] = [];
  const clone: number[] = [];
  for (let round = 0; round < rounds + 2; round++) {
    const start = performance.now();
    for (let turn = 0; turn < batch; turn++) for (const { document } of offices) planFor(document);
    const between = performance.now();
    for (let turn = 0; turn < batch; turn++) for (const one of plans) structuredClone(one);
    // The first rounds warm up.
    if (round >= 2) {
      plan.push(between - start);
      clone.push(performance.now() - between);
    }
  }
  const one = batch * offices.length;
  return { plan: median(plan) / one, clone: median(clone) / one };
}
