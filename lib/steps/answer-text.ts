/** An answer as words, for check-your-answers and the sheet. */
import { maskOfPrefixLength } from "@/lib/net/prefix-length";
import type { StepQuestion } from "./question";

const NOT_ANSWERED = "Not answered";

export function answerText(question: StepQuestion, value: unknown): string {
  if (question.kind === "choice") {
    const option = question.options.find((one) => one.value === (isMissing(value) ? "" : value));
    return option?.listed ?? option?.label ?? NOT_ANSWERED;
  }
  if (isMissing(value)) return NOT_ANSWERED;
  if (question.kind === "several") {
    const labels = Array.isArray(value) ? value.map((one) => labelOf(question.options, one)) : [];
    return labels.filter((label) => label !== undefined).join(", ") || NOT_ANSWERED;
  }
  // As the Mac shows it and people type it, and as technicians say it.
  if (question.kind === "prefix-length" && isPrefixLength(value)) return `${maskOfPrefixLength(value)} (${value})`;
  return Array.isArray(value) ? value.join(", ") : String(value).trim();
}

function isPrefixLength(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 32;
}

/** Whether somebody still has to find this out: "Not sure", still awaited, or nothing that is an answer. Half of one is one. */
export function isUnsure(question: StepQuestion, value: unknown): boolean {
  if (question.kind === "choice") {
    const option = question.options.find((one) => one.value === value);
    return option === undefined || option.value === "" || (option.value === "unsure" && !option.listed);
  }
  return answerText(question, value) === NOT_ANSWERED;
}

/** What an option says; nothing for what is none of them. */
export function labelOf(options: readonly { value: string; label: string }[], value: unknown): string | undefined {
  return options.find((option) => option.value === value)?.label;
}

function isMissing(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
