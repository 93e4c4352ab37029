/** What both sides do with an answer of the server: unseal, check against what this device has seen, and read. */
import { sha256 } from "@/lib/vendor/sha256";
import type * as z from "@/lib/vendor/zod";
import { NEWEST_WORK, workDocument } from "@/lib/work/read";
import type { PlanRef, Work } from "@/lib/work/schema";
import { type BlobPlace, openBlob } from "./blob";
import { toHex } from "./bytes";
import { documentHash } from "./canonical";
import type { SealedShare } from "./client";
import { PLAN_DOCUMENT_VERSION, type PlanDocument, readPlanDocument } from "./documents";
import { faultOfBlob, type ShareFault, shareFault } from "./faults";
import type { TechnicianKeys } from "./keys";

/** The highest that a device has seen of a share. Whatever is lower is an old copy, and refused. */
export type Seen = { epoch: number; planRevision: number; workRevision: number };

export type OpenedShare = {
  plan: PlanDocument;
  /** What work on this plan refers to. */
  planRef: PlanRef;
  work: Work;
  /** To be kept, and given along the next time. */
  seen: Seen;
  expiresAt: string;
};

type OpenKeys = Pick<TechnicianKeys, "planKey" | "workKey">;

/** With the keys of either role. */
export function openShare(
  answer: Omit<SealedShare, "role">,
  keys: OpenKeys,
  id: Uint8Array,
  seen?: Seen,
): ({ kind: "ok" } & OpenedShare) | ShareFault {
  const unsealed = unsealShare(answer, keys, id, seen);
  if (unsealed.kind === "fault") return unsealed;
  const plan = readPlan(unsealed.plan);
  if (plan.kind === "fault") return plan;
  const work = readDocument(unsealed.work, workDocument, NEWEST_WORK);
  if (work.kind === "fault") return work;
  const { epoch, planRevision, workRevision, expiresAt } = answer;
  return {
    kind: "ok",
    plan: plan.document,
    planRef: planRefOf(unsealed.plan, answer.plan, planRevision),
    work: work.document,
    seen: { epoch, planRevision, workRevision },
    expiresAt,
  };
}

/** One work blob, as an answer to a lost race brings it. */
export function openWork(
  blob: Uint8Array,
  place: Omit<BlobPlace, "kind">,
  keys: Pick<TechnicianKeys, "workKey">,
): { kind: "ok"; work: Work } | ShareFault {
  const opened = openBlob(blob, { ...place, kind: "work" }, keys.workKey);
  if (!opened.ok) return faultOfBlob(opened.fault);
  const read = readDocument(opened.document, workDocument, NEWEST_WORK);
  return read.kind === "fault" ? read : { kind: "ok", work: read.document };
}

/** The plan alone, where the work can't be read. */
export function openPlan(
  { epoch, plan, planRevision }: Pick<SealedShare, "epoch" | "plan" | "planRevision">,
  { planKey }: Pick<TechnicianKeys, "planKey">,
  id: Uint8Array,
): { kind: "ok"; plan: PlanDocument; received: unknown } | ShareFault {
  const opened = openBlob(plan, { kind: "plan", id, revision: planRevision, epoch }, planKey);
  if (!opened.ok) return faultOfBlob(opened.fault);
  const read = readPlan(opened.document);
  return read.kind === "fault" ? read : { kind: "ok", plan: read.document, received: opened.document };
}

/** Both documents as they were sealed, not yet read: a renewal passes on also what it does not know. */
export function unsealShare(
  { epoch, plan, planRevision, work, workRevision }: Omit<SealedShare, "role" | "expiresAt">,
  { planKey, workKey }: OpenKeys,
  id: Uint8Array,
  seen?: Seen,
): { kind: "ok"; plan: unknown; work: unknown } | ShareFault {
  if (
    seen !== undefined &&
    (epoch < seen.epoch || planRevision < seen.planRevision || workRevision < seen.workRevision)
  ) {
    return shareFault("replayed");
  }
  const openedPlan = openBlob(plan, { kind: "plan", id, revision: planRevision, epoch }, planKey);
  if (!openedPlan.ok) return faultOfBlob(openedPlan.fault);
  const openedWork = openBlob(work, { kind: "work", id, revision: workRevision, epoch }, workKey);
  if (!openedWork.ok) return faultOfBlob(openedWork.fault);
  return { kind: "ok", plan: openedPlan.document, work: openedWork.document };
}

function readPlan(document: unknown): { kind: "ok"; document: PlanDocument } | ShareFault {
  const read = readPlanDocument(document);
  return read.success ? { kind: "ok", document: read.data } : unreadFault(document, PLAN_DOCUMENT_VERSION);
}

/** Over the document as it was received: what a reader leaves out is part of it. */
export function planRefOf(document: unknown, blob: Uint8Array, revision: number): PlanRef {
  return { revision, blob: toHex(sha256(blob)), document: documentHash(document) };
}

/** One that is newer than its reader knows is told from one that nobody can read. */
export function readDocument<Document>(
  document: unknown,
  schema: z.ZodMiniType<Document>,
  newest: number,
): { kind: "ok"; document: Document } | ShareFault {
  const read = schema.safeParse(document);
  if (read.success) return { kind: "ok", document: read.data };
  return unreadFault(document, newest);
}

function unreadFault(document: unknown, newest: number): ShareFault {
  return shareFault(versionOf(document) > newest ? "newer-version" : "unreadable");
}

function versionOf(document: unknown): number {
  if (typeof document !== "object" || document === null || !("version" in document)) return 0;
  return typeof document.version === "number" ? document.version : 0;
}
