import type { InboundRule, Plan } from "@/lib/plan";
import { foundValue } from "./found-value";
import { addressPaths, targetPaths } from "./paths";
import type { Work } from "./schema";

/** The plan with the addresses that it lacks filled in, and nothing else changed. */
export function planWithFound(plan: Plan, work: Pick<Work, "found">): Plan {
  const known = filled.get(plan);
  if (known?.found === work.found) return known.plan;
  const made = fill(plan, work);
  filled.set(plan, { found: work.found, plan: made });
  return made;
}

/** The last one of each plan: items are told at every key, and what was found is seldom another. */
const filled = new WeakMap<Plan, { found: Work["found"]; plan: Plan }>();

function fill(plan: Plan, work: Pick<Work, "found">): Plan {
  return {
    ...plan,
    inbound: plan.inbound.map((rule) => ruleWithFound(rule, work)),
    addressing: plan.addressing.map((entry) => {
      const value = entry.value ?? foundValue(work, addressPaths[entry.id]);
      return value === undefined ? entry : { ...entry, value };
    }),
  };
}

function ruleWithFound(rule: InboundRule, work: Pick<Work, "found">): InboundRule {
  if (!("target" in rule)) return rule;
  const address = rule.target.address ?? foundValue(work, targetPaths[rule.target.host]) ?? null;
  // One branch for each kind of row, because each has a target of its own type.
  switch (rule.id) {
    case "in-443":
      return { ...rule, target: { ...rule.target, address } };
    case "in-25":
      return { ...rule, target: { ...rule.target, address } };
    case "in-1234":
      return rule.action === "hold"
        ? { ...rule, target: { ...rule.target, address } }
        : { ...rule, target: { ...rule.target, address } };
  }
}
