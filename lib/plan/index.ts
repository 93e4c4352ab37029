export { planFor } from "./derive";
export { type Change, differenceOf, isNoDifference, type PlanDifference } from "./difference";
export { rulesetVersion } from "./ruleset";
export type * from "./schema";
