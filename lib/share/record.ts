/**
 * The record of a handoff in one file: answers, plan, work and sign-off, to be kept by the office and opened again without the
 * server. Its hashes tell a file that was damaged; they are no proof against somebody who writes them anew.
 */
import * as z from "@/lib/vendor/zod";
import { planRefSchema, type Work, workSchema } from "@/lib/work/schema";
import { documentHash } from "./canonical";
import { type PlanDocument, planDocumentSchema } from "./documents";
import { idSchema } from "./wire";

const FORMAT = "network-handoff-record";
/** As its plan's document: a page that can't read the plan must not call the file damaged. */
const versions = [1, 2] as const;
const NEWEST = 2;
const NEWEST_WORK = 1;
export const MAX_RECORD_BYTES = 1_000_000;

const sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const recordSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(versions),
  savedAt: z.iso.datetime(),
  share: z.strictObject({
    id: idSchema,
    epoch: z.int().check(z.minimum(1), z.maximum(0xffffffff)),
    expiresAt: z.optional(z.iso.datetime()),
  }),
  plan: planDocumentSchema,
  planRef: planRefSchema,
  work: workSchema,
  hashes: z.strictObject({
    /** Of the plan's document: what a signature names as `plan.document`. */
    document: sha256Hex,
    work: sha256Hex,
    /** Of all of the above together. */
    record: sha256Hex,
  }),
});

export type HandoffRecord = z.infer<typeof recordSchema>;

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
  const content = {
    format: FORMAT,
    version: plan.version,
    savedAt: savedAt.toISOString(),
    share,
    plan,
    planRef,
    work,
    hashes: { document: documentHash(plan), work: documentHash(work) },
  } as const;
  const record: HandoffRecord = { ...content, hashes: { ...content.hashes, record: documentHash(content) } };
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
  const written = writtenSchema.safeParse(document);
  if (!read.success || !written.success || !isWhole(read.data, written.data)) return recordFault("damaged");
  return { kind: "ok", record: read.data };
}

/** Plan and work as they stand in the file: reading tidies them up, and the hashes are over what was written. */
const writtenSchema = z.object({ plan: z.unknown(), work: z.unknown() });

type Written = z.infer<typeof writtenSchema>;

function isWhole({ hashes: { record, ...hashes }, ...content }: HandoffRecord, { plan, work }: Written): boolean {
  return (
    hashes.document === documentHash(plan) &&
    hashes.document === content.planRef.document &&
    hashes.work === documentHash(work) &&
    record === documentHash({ ...content, plan, work, hashes })
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
  const newer = z.union([z.object({ plan: version(NEWEST) }), z.object({ work: version(NEWEST_WORK) })]);
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
