import type { ColumnType } from "kysely";

/** What is written as `Uint8Array` comes back as `Buffer`, which is one. */
type Bytes = ColumnType<Uint8Array, Uint8Array, Uint8Array>;
type ErasableBytes = ColumnType<Uint8Array | null, Uint8Array | null, Uint8Array | null>;
/** Milliseconds since 1970. */
type Moment = number;

export type Tables = {
  sheet: {
    id: Bytes;
    epoch: number;
    plan: ErasableBytes;
    plan_rev: number;
    work: ErasableBytes;
    work_rev: number;
    owner_hash: Bytes;
    tech_hash: Bytes;
    created_at: Moment;
    updated_at: Moment;
    expires_at: Moment;
    revoked_at: Moment | null;
  };
};
