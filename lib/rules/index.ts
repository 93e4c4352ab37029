export { planFor } from "./plan-for";
export { rulesetVersion } from "./ruleset";
