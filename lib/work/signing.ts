/** Whether the work is signed for, and whether that still stands. */
import type { Plan } from "@/lib/plan";
import { workHash } from "./hash";
import { holds, itemsWithFound } from "./items";
import { entryOf } from "./record";
import type { PlanRef, Signature, SignatureOfItems, SignatureOfVersion1, Work } from "./schema";
import { type Since, sinceSigning } from "./since";

export type Signing =
  | { state: "none" }
  /** Of version 2: only a changed item needs a new signature; the rest stands beside it. */
  | { state: "signed" | "changed"; signature: SignatureOfItems; changed: string[]; since: Since }
  /** Of version 1, which stands for exactly one plan and one work. */
  | { state: "signed" | "plan-changed-after" | "work-changed-after"; signature: SignatureOfVersion1 };

export function isOfVersion1(signature: Signature): signature is SignatureOfVersion1 {
  return !("items" in signature);
}

/** `ref` and `plan` are those that are shared now. */
export function signing(work: Work, ref: PlanRef, plan: Plan): Signing {
  const signature = work.signOff?.signature;
  if (!work.signOff || !signature) return { state: "none" };
  if (isOfVersion1(signature)) {
    if (signature.plan.document !== ref.document) return { state: "plan-changed-after", signature };
    return { state: signature.work === workHash(work) ? "signed" : "work-changed-after", signature };
  }
  const items = itemsWithFound(plan, work);
  const changed = items
    .filter((item) => {
      const of = entryOf(signature.items, item.id);
      return of !== undefined && !holds(item, of, work);
    })
    .map(({ id }) => id);
  const since = sinceSigning(work, work.signOff.at, signature, items);
  return { state: changed.length === 0 ? "signed" : "changed", signature, changed, since };
}
