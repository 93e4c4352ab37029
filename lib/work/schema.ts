/**
 * Work v1: what the technician did on a shared sheet.
 *
 * Every item carries its own moment, so two copies can be merged item by item and no tick is lost. The moments are not a
 * plain clock: see `momentAfter` in `edit.ts`.
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

export const MAX_NOTE_LENGTH = 1000;
export const MAX_NAME_LENGTH = 200;

const sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** ISO 8601 in UTC with milliseconds, so that comparing the texts compares the moments. */
const moment = z.iso.datetime({ precision: 3 });

/** The plan that work refers to. */
export const planRefSchema = z.object({
  revision: z.int().check(z.minimum(1)),
  /** SHA-256 of the sealed plan, as the server holds it. */
  blob: sha256Hex,
  /** SHA-256 of the plan's document. Sealing anew, as a renewal does, changes the blob but not this. */
  document: sha256Hex,
});

/** `plan.rule.inbound` ids and the like, as the sheet's rows, tasks and questions have them. */
const itemId = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,99}$/));

export const markStates = ["open", "done", "not-applicable"] as const;

const mark = z.object({
  state: z.enum(markStates),
  /** Fingerprint of what the item said when it was marked, so that a changed row asks for another look. */
  of: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  at: moment,
});

/** What somebody typed, on whatever device. */
const words = (most: number, least = 0) =>
  z.pipe(z.string().check(z.minLength(least), z.maxLength(most)), z.transform(wellFormed));

const note = z.object({ text: words(MAX_NOTE_LENGTH), at: moment });

/** As typed and valid; empty when it was cleared. */
const found = z.object({ value: words(MAX_NAME_LENGTH * 2), at: moment });

const signature = z.object({
  name: words(MAX_NAME_LENGTH, 1),
  firm: words(MAX_NAME_LENGTH),
  /** The day that the technician gives, as an ISO date. */
  date: z.iso.date(),
  /** The very plan that is signed for. */
  plan: planRefSchema,
  /** SHA-256 of the marks, notes and found values that are signed for. */
  work: sha256Hex,
});

/** `signature` is null when it was taken back. */
const signOff = z.object({ signature: z.nullable(signature), at: moment });

export const workSchema = z.object({
  version: z.literal(1),
  /** The plan that the last edit was made on. */
  plan: planRefSchema,
  marks: z.record(itemId, mark),
  notes: z.record(itemId, note),
  found: z.partialRecord(z.enum(foundPaths), found),
  signOff: z.optional(signOff),
});

export type Work = z.infer<typeof workSchema>;
export type PlanRef = z.infer<typeof planRefSchema>;
export type Mark = z.infer<typeof mark>;
export type MarkState = Mark["state"];
export type Note = z.infer<typeof note>;
export type Found = z.infer<typeof found>;
export type Signature = z.infer<typeof signature>;
export type SignOff = z.infer<typeof signOff>;
