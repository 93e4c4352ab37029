/** Whether two sheets that are shared ask the same of everybody. */
import { differenceOf, isNoDifference } from "@/lib/plan";
import { canonicalJson } from "./canonical";
import type { PlanDocument } from "./documents";

/**
 * From the same answers, and with no difference that anybody would have to act on. The rules may have found other words since,
 * such as reasons, and have another version; nobody is told of these.
 */
export function saysTheSame(one: PlanDocument, other: PlanDocument): boolean {
  return sameAnswers(one, other) && isNoDifference(differenceOf(one.plan, other.plan));
}

const sameAnswers = (one: PlanDocument, other: PlanDocument) =>
  canonicalJson(one.answers) === canonicalJson(other.answers);
