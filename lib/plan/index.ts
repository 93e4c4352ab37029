export { planFor } from "./derive";
export { rulesetVersion } from "./ruleset";
export type * from "./schema";
