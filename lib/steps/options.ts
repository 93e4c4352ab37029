/** Options that several questions share. */
import type { Option } from "./question";

/** "Not sure" is an answer like any other. What becomes of it is said once, at the top of each step. */
export const notSure: Option = { value: "unsure", label: "Not sure" };

export const yesNo: readonly Option[] = [{ value: "yes", label: "Yes" }, { value: "no", label: "No" }, notSure];

export const notSureIsFine = "“Not sure” is fine: it becomes a question for someone, and nothing is opened for it.";
