/** What is known of a share: the server's newest state that this device has seen, opened. */
import { mergeWork } from "@/lib/work/merge";
import type { PlanRef, Work } from "@/lib/work/schema";
import { sameBytes } from "./bytes";
import { canonicalJson } from "./canonical";
import type { SealedShare } from "./client";
import type { PlanDocument } from "./documents";
import type { ShareFault } from "./faults";
import type { TechnicianKeys } from "./keys";
import { openShare } from "./open";
import { saysTheSame } from "./says-the-same";
import type { SealedBlob } from "./work-sync-copy";
import type { Ended } from "./work-sync-state";

export type HeldPlan = SealedBlob & { document: PlanDocument; ref: PlanRef };
export type HeldWork = SealedBlob & { work: Work };

export type Held = {
  epoch: number;
  expiresAt: string;
  plan: HeldPlan;
  saved: HeldWork;
  seen: HeldPlan | undefined;
  ended: Ended | undefined;
};

export type SealedState = Omit<SealedShare, "role">;
export type Opened = { kind: "ok"; plan: HeldPlan; saved: HeldWork } | ShareFault;

/** `held` spares opening what is open already. */
export function openHeld(
  share: SealedState,
  id: Uint8Array,
  keys: Pick<TechnicianKeys, "planKey" | "workKey">,
  held: Held | undefined,
): Opened {
  if (held && isSame(held, share)) return { kind: "ok", plan: held.plan, saved: held.saved };
  const opened = openShare(share, keys, id);
  if (opened.kind === "fault") return opened;
  const { plan: document, planRef: ref, work } = opened;
  return {
    kind: "ok",
    plan: { blob: share.plan, revision: share.planRevision, document, ref },
    saved: { blob: share.work, revision: share.workRevision, work },
  };
}

function isSame({ epoch, plan, saved }: Held, share: SealedState): boolean {
  return (
    epoch === share.epoch &&
    plan.revision === share.planRevision &&
    saved.revision === share.workRevision &&
    sameBytes(plan.blob, share.plan) &&
    sameBytes(saved.blob, share.work)
  );
}

/** What another tab wrote is the newer word on everything that has no revision. */
export function newer(mine: Held, written: Held): Held {
  const plan = written.plan.revision >= mine.plan.revision ? written.plan : mine.plan;
  const saved = written.saved.revision >= mine.saved.revision ? written.saved : mine.saved;
  return { ...written, plan, saved, seen: plan === mine.plan && plan !== written.plan ? mine.seen : written.seen };
}

/** The plan to compare with: the last one that the reader has seen, as long as the new one says something else. */
export function seenAfter(held: Held | undefined, plan: HeldPlan): HeldPlan | undefined {
  const before = held?.seen ?? held?.plan;
  return before && !isSameSheet(before, plan) ? before : undefined;
}

/** By its hash, as nearly always, or in all but the words of other rules. */
function isSameSheet(one: HeldPlan, other: HeldPlan): boolean {
  return one.ref.document === other.ref.document || saysTheSame(one.document, other.document);
}

/** The same object where the other adds nothing. */
export function mergedIn(local: Work | undefined, other: Work): Work {
  if (!local) return other;
  const merged = mergeWork(local, other);
  return sameWork(merged, local) ? local : merged;
}

export function sameWork(one: Work, other: Work): boolean {
  return one === other || canonicalOf(one) === canonicalOf(other);
}

const canonicals = new WeakMap<Work, string>();

function canonicalOf(work: Work): string {
  const text = canonicals.get(work) ?? canonicalJson(work);
  canonicals.set(work, text);
  return text;
}
