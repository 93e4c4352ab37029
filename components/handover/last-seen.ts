/** What the server last held of a share, as this browser keeps it beside the link, so that it can be looked at offline too. */

import type { KeptShare } from "@/lib/drafts";
import { type PlanDocument, receivedDocument, receivedPlan } from "@/lib/share/documents";
import * as z from "@/lib/vendor/zod";
import { type PlanRef, planRefSchema, type Work, workDocument } from "@/lib/work";

const lastSeenSchema = z.object({
  plan: receivedPlan,
  planRef: planRefSchema,
  work: workDocument,
  /** Hash of the plan document that came from this browser's own answers; another one came from another computer. */
  ours: z.string(),
  /** The plan that was signed for, while the signature stands and the plan is another by now. */
  signedPlan: z.optional(receivedPlan),
});

export type LastSeen = z.infer<typeof lastSeenSchema>;
export type Read = Pick<LastSeen, "plan" | "planRef" | "work">;

const known = new WeakMap<KeptShare, LastSeen | undefined>();

/** As it is kept: the plans are written as they were received, with what this version does not know. */
export function toKeep(last: LastSeen): unknown {
  const { plan, signedPlan } = last;
  return { ...last, plan: receivedDocument(plan), ...(signedPlan && { signedPlan: receivedDocument(signedPlan) }) };
}

/** Read once for each state of a link; undefined when there is nothing, or nothing that can be read. */
export function lastSeenOf(share: KeptShare | undefined): LastSeen | undefined {
  if (!share) return undefined;
  if (known.has(share)) return known.get(share);
  const last = lastSeenSchema.safeParse(share.last).data;
  known.set(share, last);
  return last;
}

/** What to keep after a reading; `ours` is left out when it did not come from this browser. */
export function seen({ plan, planRef, work }: Read, before: LastSeen | undefined, ours?: string): LastSeen {
  const signedPlan = signedPlanOf(work, planRef, before);
  return { plan, planRef, work, ours: ours ?? before?.ours ?? planRef.document, ...(signedPlan && { signedPlan }) };
}

function signedPlanOf(work: Work, planRef: PlanRef, before: LastSeen | undefined): PlanDocument | undefined {
  const signature = work.signOff?.signature;
  if (!signature || signature.plan.document === planRef.document) return undefined;
  return before?.planRef.document === signature.plan.document ? before.plan : before?.signedPlan;
}
