export const rulesetVersion = "2026.12.2";
