export const rulesetVersion = "2026.11.0";
