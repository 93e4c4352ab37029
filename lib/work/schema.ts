/**
 * Work v2: what people did on a shared sheet.
 *
 * Every entry carries its own moment, so two copies can be merged entry by entry and no tick is lost. The moments are not a
 * plain clock: see `momentAfter` in `edit.ts`. A later page may add members anywhere: what this one doesn't know it carries on
 * unchanged, so the schemas are loose, while the types name only what is known.
 */

import type { AnswerPath } from "@/lib/answers";
import { wellFormed } from "@/lib/text/well-formed";
import * as z from "@/lib/vendor/zod";

/** The blanks of a sheet that can be filled in on site. Each is validated as the answer of the same path is. */
export const foundPaths = [
  "internet.externalIp",
  "internet.routerWanIp",
  "internet.ddnsHostname",
  "server.address",
  "server.assignment",
  "server.macAddress",
  "server.routerAddress",
  "server.prefixLength",
  "server.mailServerAddress",
] as const satisfies readonly AnswerPath[];

export type FoundPath = (typeof foundPaths)[number];

/** What is written down on site and is no answer. */
export const siteTexts = ["router.model", "router.backupFile", "test.from"] as const;

export type SiteText = (typeof siteTexts)[number];

export const MAX_NOTE_LENGTH = 1000;
export const MAX_ANSWER_LENGTH = 1000;
export const MAX_NAME_LENGTH = 200;

export const families = ["ipv4", "ipv6"] as const;
export type Family = (typeof families)[number];

export const markStates = ["open", "done", "not-done"] as const;
export type MarkState = (typeof markStates)[number];

export const resultsFound = ["open", "closed", "cannot-tell", ""] as const;

/** The plan that work refers to. */
export type PlanRef = {
  revision: number;
  /** SHA-256 of the sealed plan, as the server holds it. */
  blob: string;
  /** SHA-256 of the plan's document. Sealing anew, as a renewal does, changes the blob but not this. */
  document: string;
};

export type Mark = {
  state: MarkState;
  /** Why it can't be done, or need not be. Missing in works of version 1. */
  reason?: string | undefined;
  /** Fingerprint of what the item said when it was marked, so that a changed row asks for another look. */
  of: string;
  /** A job's alone: what it settled when it was marked, item by item (`settled.ts`). */
  settled?: string | undefined;
  at: string;
};

export type Note = { text: string; at: string };

/** As typed and valid; empty when it was cleared. */
export type Found = { value: string; at: string };

/** What a port was found to be, over one family of addresses; empty when it was cleared. */
export type Result = { found: (typeof resultsFound)[number]; of: string; at: string };

/** What became of a question. An empty `answer` settles nothing. */
export type QuestionAnswer = {
  asked: string;
  answer: string;
  by: string;
  on: string;
  /** When it was answered, or that taken back. */
  at: string;
  /** When `asked` was written; missing where one moment stands for both. */
  askedAt?: string | undefined;
};

/** The device that the sheet is exported to, and the names that it needs; never a secret. */
export type DeviceChoice = {
  id: string;
  names: Record<string, string>;
  /** The steps of its click-sheet that are done, by their ids. */
  done?: string[] | undefined;
  at: string;
};

export type SignatureOfVersion1 = {
  name: string;
  firm: string;
  /** The day that the technician gives, as an ISO date. */
  date: string;
  /** The very plan that is signed for. */
  plan: PlanRef;
  /** SHA-256 of the marks, notes and found values that are signed for. */
  work: string;
};

export type FlagWord = { id: string; word: string };

export type SignatureOfItems = Omit<SignatureOfVersion1, "work"> & {
  /** Fingerprints of the technician's items, as they stood. */
  items: Record<string, string>;
  /** SHA-256 of marks, results, found values and evidence, as they stood. */
  covers: string;
  /** What was red, each with the word that was put on it. */
  flags: FlagWord[];
  /** The jobs that were left undone. */
  undone: string[];
};

export type Signature = SignatureOfItems | SignatureOfVersion1;

/** `signature` is null when it was taken back. */
export type SignOff = { signature: Signature | null; at: string };

export type Work = {
  version: 2;
  /** The plan that the last edit was made on. */
  plan: PlanRef;
  marks: Record<string, Mark>;
  notes: Record<string, Note>;
  found: Partial<Record<FoundPath | SiteText, Found>>;
  /** By `resultKey`. */
  results: Record<string, Result>;
  /** By the id of the question. */
  answers: Record<string, QuestionAnswer>;
  device?: DeviceChoice | undefined;
  /** What was seen. Kept and merged; nothing reads it yet. */
  evidence?: Record<string, unknown>[] | undefined;
  signOff?: SignOff | undefined;
};

const sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const fingerprint = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/** ISO 8601 in UTC with milliseconds, so that comparing the texts compares the moments. */
export const momentSchema = z.iso.datetime({ precision: 3 });

export const planRefSchema: z.ZodMiniType<PlanRef> = z.looseObject({
  revision: z.int().check(z.minimum(1)),
  blob: sha256Hex,
  document: sha256Hex,
});

/** As the sheet's rows, tasks, questions and jobs have them. A row's may hold the longest name of a host (253 letters). */
const itemId = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,299}$/));

/** What somebody typed, on whatever device. */
const words = (most: number, least = 0) =>
  z.pipe(z.string().check(z.minLength(least), z.maxLength(most)), z.transform(wellFormed));

const dayOrNone = z.union([z.literal(""), z.iso.date()]);

export const notesSchema = z.record(itemId, z.looseObject({ text: words(MAX_NOTE_LENGTH), at: momentSchema }));

const foundKey = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9.]{0,59}$/));

const signer = {
  name: words(MAX_NAME_LENGTH, 1),
  firm: words(MAX_NAME_LENGTH),
  date: z.iso.date(),
  plan: planRefSchema,
};

export const signatureOfVersion1 = z.looseObject({ ...signer, work: sha256Hex });

const signatureOfItems = z.looseObject({
  ...signer,
  items: z.record(itemId, fingerprint),
  covers: sha256Hex,
  flags: z.array(z.looseObject({ id: itemId, word: words(MAX_NAME_LENGTH) })),
  undone: z.array(itemId),
});

export const workSchema: z.ZodMiniType<Work> = z.looseObject({
  version: z.literal(2),
  plan: planRefSchema,
  marks: z.record(
    itemId,
    z.looseObject({
      state: z.enum(markStates),
      reason: z.optional(words(MAX_NOTE_LENGTH)),
      of: fingerprint,
      settled: z.optional(z.string().check(z.regex(/^([0-9a-f]{12}){0,200}$/))),
      at: momentSchema,
    }),
  ),
  notes: notesSchema,
  found: z.record(foundKey, z.looseObject({ value: words(MAX_NAME_LENGTH * 2), at: momentSchema })),
  results: z.record(itemId, z.looseObject({ found: z.enum(resultsFound), of: fingerprint, at: momentSchema })),
  answers: z.record(
    itemId,
    z.looseObject({
      asked: dayOrNone,
      answer: words(MAX_ANSWER_LENGTH),
      by: words(MAX_NAME_LENGTH),
      on: dayOrNone,
      at: momentSchema,
      askedAt: z.optional(momentSchema),
    }),
  ),
  device: z.optional(
    z.looseObject({
      id: z.string(),
      names: z.record(z.string(), z.string()),
      done: z.optional(z.array(itemId)),
      at: momentSchema,
    }),
  ),
  evidence: z.optional(z.array(z.looseObject({}))),
  signOff: z.optional(
    z.looseObject({ signature: z.nullable(z.union([signatureOfItems, signatureOfVersion1])), at: momentSchema }),
  ),
});
