/** What the office keeps of a share that it made. It stands apart from the cryptography, which the wizard's pages can do without. */
import * as z from "@/lib/vendor/zod";
import { base64urlOf, idSchema } from "./base64url-schema";
import { SECRET_BYTES } from "./sizes";

const count = z.int().check(z.minimum(1), z.maximum(0xffffffff));

export const ownedShareSchema = z.object({
  id: idSchema,
  /** Opens everything. It never leaves the devices of the office. */
  ownerSecret: base64urlOf(SECRET_BYTES),
  /** The highest that this device has seen. */
  epoch: count,
  planRevision: count,
  workRevision: count,
  expiresAt: z.iso.datetime(),
  /** When this device made the share, or first opened the office's link to it. */
  createdAt: z.iso.datetime(),
  /** The day that the shared sheet bears, as an ISO date. */
  sharedOn: z.iso.date(),
  /** Of the plan document that was shared last: another one now means that the answers have changed since. */
  documentHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export type OwnedShare = z.infer<typeof ownedShareSchema>;
