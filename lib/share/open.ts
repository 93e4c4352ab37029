/** What both sides do with an answer of the server: unseal, check against what this device has seen, and read. */
import { sha256 } from "@/lib/vendor/sha256";
import type * as z from "@/lib/vendor/zod";
import { type PlanRef, type Work, workSchema } from "@/lib/work/schema";
import { type BlobPlace, openBlob } from "./blob";
import { toHex } from "./bytes";
import { documentHash } from "./canonical";
import type { SealedShare } from "./client";
import { type PlanDocument, planDocumentSchema } from "./documents";
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
  const plan = readDocument(unsealed.plan, planDocumentSchema);
  if (plan.kind === "fault") return plan;
  const work = readDocument(unsealed.work, workSchema);
  if (work.kind === "fault") return work;
  const { epoch, planRevision, workRevision, expiresAt } = answer;
  return {
    kind: "ok",
    plan: plan.document,
    planRef: planRefOf(plan.document, answer.plan, planRevision),
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
  const read = readDocument(opened.document, workSchema);
  return read.kind === "fault" ? read : { kind: "ok", work: read.document };
}

/** The plan alone, where the work can't be read. */
export function openPlan(
  { epoch, plan, planRevision }: Pick<SealedShare, "epoch" | "plan" | "planRevision">,
  { planKey }: Pick<TechnicianKeys, "planKey">,
  id: Uint8Array,
): { kind: "ok"; plan: PlanDocument } | ShareFault {
  const opened = openBlob(plan, { kind: "plan", id, revision: planRevision, epoch }, planKey);
  if (!opened.ok) return faultOfBlob(opened.fault);
  const read = readDocument(opened.document, planDocumentSchema);
  return read.kind === "fault" ? read : { kind: "ok", plan: read.document };
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

export function planRefOf(document: PlanDocument, blob: Uint8Array, revision: number): PlanRef {
  return { revision, blob: toHex(sha256(blob)), document: documentHash(document) };
}

/** One that is newer than its reader knows is told from one that nobody can read. */
export function readDocument<Document>(
  document: unknown,
  schema: z.ZodMiniType<Document>,
): { kind: "ok"; document: Document } | ShareFault {
  const read = schema.safeParse(document);
  if (read.success) return { kind: "ok", document: read.data };
  return shareFault(versionOf(document) > 1 ? "newer-version" : "unreadable");
}

function versionOf(document: unknown): number {
  if (typeof document !== "object" || document === null || !("version" in document)) return 0;
  return typeof document.version === "number" ? document.version : 0;
}
