/** What keeps shares must do. Times are milliseconds since 1970 and come in as arguments; bytes are opaque. */
import type { Role } from "@/lib/share/wire";

export type Part = "plan" | "work";

/** What a caller shows: the share's id, and the SHA-256 of its token. */
export type Key = { readonly id: Uint8Array; readonly tokenHash: Uint8Array };

export type NewShare = {
  readonly id: Uint8Array;
  readonly ownerHash: Uint8Array;
  readonly techHash: Uint8Array;
  readonly plan: Uint8Array;
  readonly work: Uint8Array;
  readonly expiresAt: number;
};

export type ShareState = {
  readonly role: Role;
  readonly epoch: number;
  readonly planRevision: number;
  readonly workRevision: number;
  readonly expiresAt: number;
};
export type Share = ShareState & { readonly plan: Uint8Array; readonly work: Uint8Array };

export type Replacement = { readonly part: Part; readonly revision: number; readonly blob: Uint8Array };
/** `epoch` is the new one; the revisions are those that the new blobs replace. */
export type Renewal = {
  readonly epoch: number;
  readonly techHash: Uint8Array;
  readonly plan: Uint8Array;
  readonly work: Uint8Array;
  readonly planRevision: number;
  readonly workRevision: number;
};

/** `unknown`: no such share, or not its token; which of the two is nobody's business. */
export type Denied = { readonly kind: "unknown" } | { readonly kind: "withdrawn" } | { readonly kind: "expired" };
export type NotOwner = { readonly kind: "owner-only" };

/** There is no room for it. */
export type Full = { kind: "full" };

export type Creation = { kind: "created" } | { kind: "taken" } | Full;
export type Reading = { kind: "open"; share: Share } | Denied;
export type Saving = { kind: "saved"; revision: number } | { kind: "moved"; blob: Uint8Array; revision: number } | Full;
export type Extension = { kind: "changed"; state: ShareState };
export type Renewing = { kind: "changed"; state: ShareState } | { kind: "moved" } | Full;
export type Withdrawal = { kind: "withdrawn-now" };

export type Swept = { readonly erased: number; readonly deleted: number };

export type ShareStore = {
  readonly kind: "sqlite" | "postgresql";
  create(share: NewShare, now: number): Promise<Creation>;
  read(key: Key, now: number): Promise<Reading>;
  /** Whether the token is one of the share's two, whatever became of the share. */
  opens(key: Key, now: number): Promise<boolean>;
  /** Saves only on top of the revision that the writer saw. The plan is the owner's alone. */
  replace(key: Key, replacement: Replacement, now: number): Promise<Saving | Denied | NotOwner>;
  extend(key: Key, expiresAt: number, now: number): Promise<Extension | Denied | NotOwner>;
  /** Both blobs, their revisions, the epoch and the technician's hash change together or not at all. */
  renew(key: Key, renewal: Renewal, now: number): Promise<Renewing | Denied | NotOwner>;
  /** Erases both blobs at once; the hashes stay, so that the link can still be told from an unknown one. */
  withdraw(key: Key, now: number): Promise<Withdrawal | Denied | NotOwner>;
  /** Erases what has expired and deletes what ended long ago, at most `batch` rows of each. */
  sweep(now: number, batch: number): Promise<Swept>;
  /** How many bytes all shares take up together. */
  used(): Promise<number>;
  /** Resolves when the store can be reached and written to. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** The store can't be reached, or could not carry out what it was asked. Every call may throw it. */
export class StoreFault extends Error {
  override readonly name = "StoreFault";
  /** The disk has no room left. */
  readonly isFull: boolean;

  constructor(message: string, { isFull = false, ...options }: ErrorOptions & { isFull?: boolean } = {}) {
    super(message, options);
    this.isFull = isFull;
  }
}
