/**
 * The copy of a shared sheet that a device keeps, under one key of its storage: the sealed blobs as the server gave them,
 * and the work that the server does not have yet, sealed too. Without the link nothing of it can be read.
 */
import * as z from "@/lib/vendor/zod";
import { readWork } from "@/lib/work/read";
import type { Work } from "@/lib/work/schema";
import { openFromDevice, sealForDevice } from "./blob";
import { fromBase64url, toBase64url } from "./bytes";

/** The part of the browser's `Storage` that is used here. */
export type SyncStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export const COPY_PREFIX = "network-handoff/sheet-copy-2/";
/**
 * Of the pages that knew only version 1 of the work. A tab of theirs may be open beside this one: it can't read what is written
 * here, would write over it, and so has a key that is left to it. What it wrote there is taken in.
 */
export const EARLIER_PREFIX = "network-handoff/sheet-copy/";

const revision = z.int().check(z.minimum(1));
const sealed = z.pipe(
  z.string(),
  z.transform((text: string, context) => {
    const bytes = fromBase64url(text);
    if (bytes) return bytes;
    context.issues.push({ code: "custom", message: "not base64url", input: text });
    return z.NEVER;
  }),
);
const blob = z.object({ blob: sealed, revision });

const copySchema = z.object({
  version: z.literal(1),
  epoch: revision,
  expiresAt: z.iso.datetime(),
  plan: blob,
  work: blob,
  /** The plan that the reader has acknowledged, when there is a newer one. */
  seen: z.optional(blob),
  /** Work that the server may not have. */
  unsent: z.optional(sealed),
  ended: z.optional(z.enum(["withdrawn", "expired", "renewed"])),
  /** Which copy of an earlier page has been taken in already; taken in again, it could beat what was done since. */
  earlier: z.optional(z.string()),
});

export type SealedBlob = z.infer<typeof blob>;
export type DeviceCopy = Omit<z.infer<typeof copySchema>, "version">;

export function parseCopy(text: string): DeviceCopy | undefined {
  try {
    const reading = copySchema.safeParse(JSON.parse(text));
    return reading.success ? reading.data : undefined;
  } catch {
    return undefined;
  }
}

export function copyText({ epoch, expiresAt, plan, work, seen, unsent, ended, earlier }: DeviceCopy): string {
  return JSON.stringify({
    version: 1,
    epoch,
    expiresAt,
    plan: written(plan),
    work: written(work),
    ...(seen && { seen: written(seen) }),
    ...(unsent && { unsent: textOf(unsent) }),
    ...(ended && { ended }),
    ...(earlier !== undefined && { earlier }),
  });
}

function written({ blob: bytes, revision: number }: SealedBlob) {
  return { blob: textOf(bytes), revision: number };
}

const texts = new WeakMap<Uint8Array, string>();

/** Blobs never change, and the same ones are written at each keystroke. */
function textOf(bytes: Uint8Array): string {
  const text = texts.get(bytes) ?? toBase64url(bytes);
  texts.set(bytes, text);
  return text;
}

/** No revision of a server's, so that unsent work can never pass for a saved one. */
const unsentPlace = (id: Uint8Array) => ({ kind: "work" as const, id, revision: 0, epoch: 0 });

export function sealUnsent(
  work: Work,
  { id, key, randomBytes }: { id: Uint8Array; key: Uint8Array; randomBytes: (length: number) => Uint8Array },
): Uint8Array {
  return sealForDevice(work, unsentPlace(id), key, randomBytes);
}

export function openUnsent(bytes: Uint8Array, { id, key }: { id: Uint8Array; key: Uint8Array }): Work | undefined {
  const opening = openFromDevice(bytes, unsentPlace(id), key);
  const reading = opening.ok ? readWork(opening.document) : undefined;
  return reading?.ok ? reading.work : undefined;
}
