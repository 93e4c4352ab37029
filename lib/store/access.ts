import { timingSafeEqual } from "node:crypto";
import type { Role } from "@/lib/share/wire";
import type { Denied } from "./contract";

export type Locked = {
  owner_hash: Uint8Array;
  tech_hash: Uint8Array;
  expires_at: number;
  revoked_at: number | null;
};

/** Nothing hashes to this on purpose; a missing row is compared with it, so that it costs as much as a present one. */
const nobody = new Uint8Array(32);

/** Judges what a token may do, and whether there is still something to do it with. */
export function accessTo(
  row: Locked | undefined,
  tokenHash: Uint8Array,
  now: number,
): { kind: "granted"; role: Role } | Denied {
  const isOwner = timingSafeEqual(row?.owner_hash ?? nobody, tokenHash);
  const isTechnician = timingSafeEqual(row?.tech_hash ?? nobody, tokenHash);
  if (row === undefined || !(isOwner || isTechnician)) return { kind: "unknown" };
  if (row.revoked_at !== null) return { kind: "withdrawn" };
  if (row.expires_at <= now) return { kind: "expired" };
  return { kind: "granted", role: isOwner ? "owner" : "technician" };
}
