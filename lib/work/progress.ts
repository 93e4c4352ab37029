/** How far the work is, and whether it is signed for. */
import type { Plan } from "@/lib/plan";
import { foundValue } from "./found-value";
import { workHash } from "./hash";
import { itemsOf, stateOf } from "./items";
import { foundPaths, type PlanRef, type Signature, type Work } from "./schema";

export type Progress = {
  /** Items that count as work; `done`, `notApplicable`, `changed` and `open` add up to it. */
  total: number;
  done: number;
  notApplicable: number;
  open: number;
  /** Marked, and changed since. */
  changed: number;
  /** Of the items of this plan. */
  notes: number;
  found: number;
};

export function progress(work: Work, plan: Plan): Progress {
  const items = itemsOf(plan);
  const states = items.filter(({ counts }) => counts).map((item) => stateOf(item, work));
  const count = (wanted: (typeof states)[number]) => states.filter((state) => state === wanted).length;
  const ids = new Set(items.map(({ id }) => id));
  return {
    total: states.length,
    done: count("done"),
    notApplicable: count("not-applicable"),
    open: count("open"),
    changed: count("changed"),
    notes: Object.entries(work.notes).filter(([id, { text }]) => text !== "" && ids.has(id)).length,
    found: foundPaths.filter((path) => foundValue(work, path) !== undefined).length,
  };
}

/** After sign-off a change needs a new one: of the plan, or of the marks, notes and found values. */
export type Signing =
  | { state: "none" }
  | { state: "signed" | "plan-changed-after" | "work-changed-after"; signature: Signature };

/** `plan` is the plan as it is now. */
export function signing(work: Work, plan: PlanRef): Signing {
  const signature = work.signOff?.signature;
  if (!signature) return { state: "none" };
  if (signature.plan.document !== plan.document) return { state: "plan-changed-after", signature };
  return { state: signature.work === workHash(work) ? "signed" : "work-changed-after", signature };
}
