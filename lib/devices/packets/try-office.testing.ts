import { expect } from "vitest";
import type { Answers } from "@/lib/answers";
import { policyOf } from "@/lib/devices/policy";
import { planFor } from "@/lib/rules";
import { allOpen, expectedOf } from "./expected/index.testing";
import type { Lab } from "./lab.testing";
import { type NamesWanted, namesFor, placeOf } from "./place.testing";
import { checksOf, rulesetsOf, type Target } from "./target.testing";
import { tally } from "./totals.testing";
import { deviations } from "./try.testing";

/** An office as it stands in the lab, with what its plan means for packets. */
export function standing(answers: Answers, wanted: NamesWanted) {
  const plan = planFor(answers);
  const policy = policyOf(answers, plan);
  const place = placeOf(policy);
  const names = namesFor(place, wanted);
  return { plan, policy, place, names, checks: expectedOf(plan, place, names) };
}

/** First without rules, where all must be open; then with each of the target's rulesets. */
export async function tryOffice(lab: Lab, target: Target, answers: Answers, wanted: NamesWanted): Promise<void> {
  const { policy, place, names, checks: planned } = standing(answers, wanted);
  const checks = checksOf(target, planned, policy, names);
  for (const [how, ruleset] of rulesetsOf(target, target.rulesets(policy, names))) {
    await lab.place(place);
    expect(await deviations(lab, allOpen(place)), "without rules").toEqual([]);
    const { code, said } = await lab.load(ruleset);
    expect(code, `${how} refused it: ${said}`).toBe(0);
    expect(await deviations(lab, checks), how).toEqual([]);
    tally({ device: target.id, rulesets: 1, probes: checks.length });
  }
  tally({ device: target.id, offices: 1 });
}
