import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { BLOB_SIZES } from "@/lib/share/wire";
import type { Key, NewShare, Renewal } from "./contract";

/** A moment to start from; the store has no clock of its own. */
export const start = Date.UTC(2026, 0, 5, 9);
export const minute = 60_000;
export const day = 86_400_000;
/** For what comes sooner or later: generous, for a machine that is busy with other things. */
export const patience = { timeout: 60_000 };

const digest = (text: string) => createHash("sha256").update(text).digest();

/** Bytes that are the same for the same name: 16 for an id, 32 for a token. */
export const idNamed = (name: string): Uint8Array => digest(`id ${name}`).subarray(0, 16);
export const tokenNamed = (name: string): Uint8Array => digest(`token ${name}`);
export const hashOf = (token: Uint8Array): Uint8Array => createHash("sha256").update(token).digest();

/** Noise, as ciphertext is: the same for the same name, in one of the five sizes. */
export function blobNamed(name: string, size = 0): Uint8Array {
  const length = BLOB_SIZES[size] ?? 0;
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, index) => digest(`blob ${name} ${index}`));
  return Buffer.concat(blocks).subarray(0, length);
}

export const ownerOf = (name: string): Key => ({ id: idNamed(name), tokenHash: hashOf(tokenNamed(`owner ${name}`)) });
export const technicianOf = (name: string, epoch = 1): Key => ({
  id: idNamed(name),
  tokenHash: hashOf(tokenNamed(`technician ${name} ${epoch}`)),
});
export const strangerTo = (name: string): Key => ({ id: idNamed(name), tokenHash: hashOf(tokenNamed("nobody")) });

export function shareNamed(name: string, change: Partial<NewShare> = {}): NewShare {
  return {
    id: idNamed(name),
    ownerHash: ownerOf(name).tokenHash,
    techHash: technicianOf(name).tokenHash,
    plan: blobNamed(`${name} plan`),
    work: blobNamed(`${name} work`),
    expiresAt: start + 30 * day,
    ...change,
  };
}

export function renewalOf(name: string, change: Partial<Renewal> = {}): Renewal {
  const epoch = change.epoch ?? 2;
  return {
    epoch,
    techHash: technicianOf(name, epoch).tokenHash,
    plan: blobNamed(`${name} plan ${epoch}`),
    work: blobNamed(`${name} work ${epoch}`),
    planRevision: 1,
    workRevision: 1,
    ...change,
  };
}

/** A folder for the length of a test file. */
export function scratchFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "handoff-store-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

setFlagsFromString("--expose-gc");
const gc: () => void = runInNewContext("gc");

/** The libsql package lets go of a closed file only when its statements are collected, as they are when a process ends. */
export async function collectGarbage(): Promise<void> {
  gc();
  await turn();
  gc();
  await turn();
}
