export { type Change, differenceOf, isNoDifference, type PlanDifference } from "./difference";
export type * from "./schema";
