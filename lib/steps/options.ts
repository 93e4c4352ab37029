/** Options that several questions share. */
import type { Option } from "./question";

/** "Not sure" is an answer like any other; the hint says what becomes of it. */
export function notSure(hint: string): Option {
  return { value: "unsure", label: "Not sure", hint };
}

export function yesNo(whenUnsure: string): readonly Option[] {
  return [{ value: "yes", label: "Yes" }, { value: "no", label: "No" }, notSure(whenUnsure)];
}

/** What becomes of "Not sure", by who is asked. */
export const becomes = {
  office: "That’s fine for now. The sheet will remind you to find out.",
  technician: "That’s fine. The sheet will ask your technician.",
  statementVendor: "That’s fine. The sheet will have a question ready for your statement company.",
  provider: "That’s fine. If it matters for your office, the sheet will ask your internet provider.",
  later: "That’s fine. You can come back to this when you know.",
} as const;
