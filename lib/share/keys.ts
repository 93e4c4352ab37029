/**
 * Every key and token of a share comes from one secret of the office. From a technician's secret nobody gets back to the
 * office's, nor to the secret that a renewal puts in its place.
 */
import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@/lib/vendor/sha256";
import { SECRET_BYTES } from "./sizes";

export type TechnicianKeys = { technicianToken: Uint8Array; planKey: Uint8Array; workKey: Uint8Array };
export type OwnerKeys = TechnicianKeys & { ownerToken: Uint8Array; technicianSecret: Uint8Array };

/** What the technician's link gives. */
export function technicianKeys(id: Uint8Array, secret: Uint8Array): TechnicianKeys {
  return {
    technicianToken: derive(secret, id, "tech-auth"),
    planKey: derive(secret, id, "plan-key"),
    workKey: derive(secret, id, "work-key"),
  };
}

/** What the office's link gives, for the epoch that the share is in. */
export function ownerKeys(id: Uint8Array, ownerSecret: Uint8Array, epoch: number): OwnerKeys {
  const technicianSecret = derive(ownerSecret, id, `technician/${epoch}`);
  return { ...technicianKeys(id, technicianSecret), technicianSecret, ownerToken: ownerToken(id, ownerSecret) };
}

/** The same in every epoch: whoever has only the office's link asks the server for the epoch with it. */
export function ownerToken(id: Uint8Array, ownerSecret: Uint8Array): Uint8Array {
  return derive(ownerSecret, id, "owner-auth");
}

/** All that the server keeps of a token. */
export function tokenHash(token: Uint8Array): Uint8Array {
  return sha256(token);
}

function derive(secret: Uint8Array, id: Uint8Array, label: string): Uint8Array {
  return hkdf(sha256, secret, id, new TextEncoder().encode(`network-handoff/1/${label}`), SECRET_BYTES);
}
