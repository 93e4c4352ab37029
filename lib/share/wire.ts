/** The HTTP surface of a share: bodies, answers and refusals. Browser and server read both ends from here. */
import * as z from "@/lib/vendor/zod";
import { base64urlOf, idSchema } from "./base64url-schema";
import { BLOB_SIZES, HASH_BYTES } from "./sizes";

export { idSchema } from "./base64url-schema";
export { BLOB_SIZES, BUCKETS, HEADER_BYTES, NONCE_BYTES, TAG_BYTES } from "./sizes";

/** What a new share may last, in days. */
export const LIFETIMES = [7, 30, 90] as const;
/** How long from now an extended share may last, in days. Extending never brings the end nearer. */
export const EXTENSIONS = [...LIFETIMES, 180] as const;
export const DEFAULT_LIFETIME = 30;
/** For so long a withdrawn or expired share is still told from an unknown one. */
export const GRAVE_DAYS = 30;

const hash = base64urlOf(HASH_BYTES);
const blob = z.union([
  base64urlOf(BLOB_SIZES[0] ?? 0),
  base64urlOf(BLOB_SIZES[1] ?? 0),
  base64urlOf(BLOB_SIZES[2] ?? 0),
  base64urlOf(BLOB_SIZES[3] ?? 0),
  base64urlOf(BLOB_SIZES[4] ?? 0),
]);
const revision = z.int().check(z.minimum(1), z.maximum(0xffffffff));
const lifetime = z.literal(LIFETIMES);
const moment = z.iso.datetime();

export const createBody = z.strictObject({
  id: idSchema,
  ownerHash: hash,
  techHash: hash,
  plan: blob,
  work: blob,
  expiresInDays: lifetime,
});
export const created = z.object({
  epoch: z.literal(1),
  planRevision: z.literal(1),
  workRevision: z.literal(1),
  expiresAt: moment,
});

export const roleSchema = z.enum(["owner", "technician"]);
const state = { role: roleSchema, epoch: revision, planRevision: revision, workRevision: revision, expiresAt: moment };
export const readAnswer = z.object({ ...state, plan: blob, work: blob });
/** The answer to extending and renewing: as a reading, without the blobs. */
export const stateAnswer = z.object(state);

/** The header of the answer to a withdrawal, which has no body to be known by: a captive portal gives a 204 to anybody. */
export const WITHDRAWN = { name: "Network-Handoff", value: "withdrawn" } as const;

export const putBody = z.strictObject({ blob });
export const putAnswer = z.object({ revision });
export const movedAnswer = z.object({
  error: z.object({ code: z.literal("revision-moved"), message: z.string() }),
  blob,
  revision,
});

export const extendBody = z.strictObject({ expiresInDays: z.literal(EXTENSIONS) });
/** `planRevision` and `workRevision` are those that the new blobs replace; `epoch` is the new one. */
export const renewBody = z.strictObject({
  epoch: revision,
  techHash: hash,
  plan: blob,
  work: blob,
  planRevision: revision,
  workRevision: revision,
});

/** What may be changed of a share. */
export const extendOrRenewBody = z.union([extendBody, renewBody]);

export type CreateBody = z.infer<typeof createBody>;
export type Created = z.infer<typeof created>;
export type ReadAnswer = z.infer<typeof readAnswer>;
export type StateAnswer = z.infer<typeof stateAnswer>;
export type RenewBody = z.infer<typeof renewBody>;
export type Role = z.infer<typeof roleSchema>;

/** Every refusal by its code: the status it travels with, and the sentence that says what to do. */
export const refusals = {
  "bad-request": [400, "The request can’t be read. Reload the page and try again."],
  "not-found": [404, "There is no such sheet here, or this link does not open it. Ask the office for a new link."],
  "owner-only": [403, "Only the office’s own link may do this."],
  "other-site": [403, "Open the sheet at its own address. A page of another site can’t do this."],
  "no-such-address": [404, "There is nothing at this address."],
  "no-such-method": [405, "This address does not take that kind of request."],
  taken: [409, "This link is taken already. Make a new one."],
  withdrawn: [410, "The office has withdrawn this link. Ask the office for a new one."],
  expired: [410, "This link has expired. Ask the office for a new one."],
  "revision-moved": [412, "Somebody else saved first. Read again, merge, and save once more."],
  "too-large": [413, "The request is larger than a sheet can be."],
  "wrong-type": [415, "Send the request as application/json."],
  "if-match-missing": [428, "Say with If-Match which revision is replaced."],
  "rate-limited": [429, "Too many requests in a short time. Wait a little, then try again."],
  busy: [503, "The server has too much to do right now. Nothing is lost here; try again in a moment."],
  "no-address": [503, "The server can’t tell which address this request came from."],
  "store-unreachable": [503, "Sheets can’t be saved or read right now. Nothing is lost here; try again in a minute."],
  "store-full": [507, "The server has no room left. Nothing is lost here; tell the person who runs it."],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type RefusalCode = keyof typeof refusals;
export const errorAnswer = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
