/**
 * The record of a handoff in one file: answers, plan, work and sign-off, to be kept by the office and opened again without the
 * server. Its hashes tell a file that was damaged; they are no proof against somebody who writes them anew.
 */
import * as z from "@/lib/vendor/zod";
import { NEWEST_WORK, workDocument } from "@/lib/work/read";
import { type PlanRef, planRefSchema, type Work } from "@/lib/work/schema";
import { documentHash } from "./canonical";
import { PLAN_DOCUMENT_VERSION, type PlanDocument, receivedDocument, receivedPlan } from "./documents";
import { idSchema } from "./wire";

const FORMAT = "network-handoff-record";
/** Version 3 came with version 2 of the work. What a later version adds to one is carried on. */
const versions = [1, 2, 3] as const;
const NEWEST = 3;
export const MAX_RECORD_BYTES = 1_000_000;

const sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));

export type HandoffRecord = {
  format: typeof FORMAT;
  version: (typeof versions)[number];
  savedAt: string;
  share: { id: string; epoch: number; expiresAt?: string | undefined };
  plan: PlanDocument;
  planRef: PlanRef;
  work: Work;
  hashes: {
    /** Of the plan's document: what a signature names as `plan.document`. */
    document: string;
    work: string;
    /** Of all of the above together. */
    record: string;
  };
};

const recordSchema: z.ZodMiniType<HandoffRecord> = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(versions),
  savedAt: z.iso.datetime(),
  share: z.looseObject({
    id: idSchema,
    epoch: z.int().check(z.minimum(1), z.maximum(0xffffffff)),
    expiresAt: z.optional(z.iso.datetime()),
  }),
  plan: receivedPlan,
  planRef: planRefSchema,
  work: workDocument,
  hashes: z.looseObject({ document: sha256Hex, work: sha256Hex, record: sha256Hex }),
});

export type RecordFault = "not-a-record" | "damaged" | "newer-version";

export type RecordReading =
  | { kind: "ok"; record: HandoffRecord }
  | { kind: "fault"; fault: RecordFault; sentence: string };

const sentences: Record<RecordFault, string> = {
  "not-a-record": "This is not a handoff record. Choose the file that was saved with “Download the record”.",
  damaged:
    "This handoff record was changed or damaged after it was saved, so nothing of it is shown. Use another copy of the file.",
  "newer-version": "This record was saved by a newer version of Network Handoff. Open it there.",
};

export type RecordContent = {
  savedAt: Date;
  share: HandoffRecord["share"];
  plan: PlanDocument;
  planRef: HandoffRecord["planRef"];
  work: Work;
};

export function recordText({ savedAt, share, plan, planRef, work }: RecordContent): string {
  const document = receivedDocument(plan);
  const content = {
    format: FORMAT,
    version: NEWEST,
    savedAt: savedAt.toISOString(),
    share,
    plan: document,
    planRef,
    work,
    hashes: { document: documentHash(document), work: documentHash(work) },
  };
  const record = { ...content, hashes: { ...content.hashes, record: documentHash(content) } };
  return `${JSON.stringify(record, null, 2)}\n`;
}

export function readRecordText(text: string): RecordReading {
  if (text.length > MAX_RECORD_BYTES || new TextEncoder().encode(text).length > MAX_RECORD_BYTES) {
    return recordFault("not-a-record");
  }
  const document = parsed(text.replace(/^\uFEFF/, ""));
  const version = versionOf(document);
  // Cut off or garbled, yet it still says what it was.
  if (version === undefined) return recordFault(text.includes(`"${FORMAT}"`) ? "damaged" : "not-a-record");
  if (version > NEWEST || holdsNewer(document)) return recordFault("newer-version");
  const read = recordSchema.safeParse(document);
  if (!read.success || !isWhole(document)) return recordFault("damaged");
  return { kind: "ok", record: read.data };
}

/** As it stands in the file: reading tidies it up, and the hashes are over what was written. */
const writtenSchema = z.looseObject({
  plan: z.unknown(),
  planRef: z.looseObject({ document: z.string() }),
  work: z.unknown(),
  hashes: z.looseObject({ document: z.string(), work: z.string(), record: z.string() }),
});

function isWhole(document: unknown): boolean {
  const written = writtenSchema.safeParse(document);
  if (!written.success) return false;
  const { hashes, ...content } = written.data;
  const { record, ...others } = hashes;
  return (
    hashes.document === documentHash(content.plan) &&
    hashes.document === content.planRef.document &&
    hashes.work === documentHash(content.work) &&
    record === documentHash({ ...content, hashes: others })
  );
}

/** The record's version, if it is a record at all. */
function versionOf(document: unknown): number | undefined {
  const head = z.object({ format: z.literal(FORMAT), version: z.int().check(z.minimum(1)) }).safeParse(document);
  return head.success ? head.data.version : undefined;
}

/** A plan or a work that a later version has written is not damaged for that. */
function holdsNewer(document: unknown): boolean {
  const version = (newest: number) => z.object({ version: z.int().check(z.minimum(newest + 1)) });
  const newer = z.union([z.object({ plan: version(PLAN_DOCUMENT_VERSION) }), z.object({ work: version(NEWEST_WORK) })]);
  return newer.safeParse(document).success;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function recordFault(which: RecordFault): Extract<RecordReading, { kind: "fault" }> {
  return { kind: "fault", fault: which, sentence: sentences[which] };
}
