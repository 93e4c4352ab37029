/**
 * The answers of an office as they were typed, also those that do not validate.
 *
 * Same nested shape as Answers v1, with loose leaves. It is what the browser keeps and what a saved file holds;
 * `readAnswers` takes from it what is valid, and the plan is derived from that.
 */
import { type AnswerPath, answerPaths, fields } from "@/lib/answers";
import { wellFormed } from "@/lib/text/well-formed";

export type DraftValue = string | number | readonly string[];
export type DraftGroup = { readonly [key: string]: DraftValue | DraftGroup };
export type DraftAnswers = { readonly version: 1; readonly [group: string]: DraftValue | DraftGroup };

export const blankAnswers: DraftAnswers = { version: 1 };

export type LeafKind = "text" | "list" | "number";

const kinds = new Map<AnswerPath, LeafKind>(answerPaths.map((path) => [path, kindOf(path)]));

export function leafKind(path: AnswerPath): LeafKind {
  return kinds.get(path) ?? kindOf(path);
}

/** What an answer's own schema takes decides what a draft may hold for it. */
function kindOf(path: AnswerPath): LeafKind {
  if (fields[path].safeParse([]).success) return "list";
  return fields[path].safeParse(24).success ? "number" : "text";
}

export function isGroup(value: unknown): value is DraftGroup {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function draftValue(answers: DraftAnswers, path: AnswerPath): DraftValue | undefined {
  let at: DraftValue | DraftGroup | undefined = answers;
  for (const key of path.split(".")) {
    at = isGroup(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return isGroup(at) ? undefined : at;
}

/** A copy with one answer changed. What was emptied is left out: it means the same, and the file stays short. */
export function withAnswer(answers: DraftAnswers, path: AnswerPath, value: DraftValue | undefined): DraftAnswers {
  const kept = isBlank(value) ? undefined : encodable(value);
  return { ...changed(answers, path.split("."), kept), version: 1 };
}

/** As it was typed, but for what no file and no link could hold. */
export function encodable(value: DraftValue): DraftValue {
  if (typeof value === "number") return value;
  return typeof value === "string" ? wellFormed(value) : value.map(wellFormed);
}

/** The paths at which two drafts differ, in the order of the schema. */
export function differingPaths(one: DraftAnswers, other: DraftAnswers): AnswerPath[] {
  return answerPaths.filter((path) => !sameValue(draftValue(one, path), draftValue(other, path)));
}

export function sameAnswers(one: DraftAnswers, other: DraftAnswers): boolean {
  return differingPaths(one, other).length === 0;
}

export function isBlank(value: DraftValue | undefined): value is undefined {
  return value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

export function sameValue(one: DraftValue | undefined, other: DraftValue | undefined): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  return JSON.stringify(one) === JSON.stringify(other);
}

function changed(group: DraftGroup, [key = "", ...rest]: readonly string[], value: DraftValue | undefined): DraftGroup {
  const { [key]: before, ...others } = group;
  if (rest.length === 0) return value === undefined ? others : { ...group, [key]: value };
  const inner = changed(isGroup(before) ? before : {}, rest, value);
  return Object.keys(inner).length === 0 ? others : { ...group, [key]: inner };
}
