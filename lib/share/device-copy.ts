/** The device's copy of a share in its storage, and what other tabs have written there. */
import { sha256 } from "@/lib/vendor/sha256";
import type { Work } from "@/lib/work/schema";
import { toBase64url } from "./bytes";
import { type Held, openHeld } from "./held-share";
import { type TechnicianKeys, tokenHash } from "./keys";
import {
  COPY_PREFIX,
  copyText,
  type DeviceCopy,
  EARLIER_PREFIX,
  openUnsent,
  parseCopy,
  type SyncStorage,
  sealUnsent,
} from "./work-sync-copy";

export type StorageSurroundings = {
  /** May throw, as the browser's own getter does where storage is forbidden. */
  storage: () => SyncStorage;
  randomBytes: (length: number) => Uint8Array;
};

export type Written = { held: Held; unsent: Work | undefined };

export class ShareCopy {
  readonly key: string;
  /** Where a page that knows only version 1 of the work keeps its own. */
  readonly earlierKey: string;
  /** Whether this device keeps what is written. */
  kept = true;
  /** The work that stood in the storage when it was last read or written. */
  stored: Work | undefined;
  private lastText: string | null = null;
  private takenIn: string | undefined;
  private sealed: { work: Work; blob: Uint8Array } | undefined;

  constructor(
    private readonly id: Uint8Array,
    private readonly keys: TechnicianKeys,
    private readonly around: StorageSurroundings,
  ) {
    // A renewed link has other keys, and must not write over what only the old one can open.
    const fingerprint = toBase64url(tokenHash(keys.technicianToken)).slice(0, 8);
    this.key = `${COPY_PREFIX}${toBase64url(id)}.${fingerprint}`;
    this.earlierKey = `${EARLIER_PREFIX}${toBase64url(id)}.${fingerprint}`;
  }

  /** What another tab has written since this one last looked; all of it at the first look. */
  news(held: Held | undefined): Written | undefined {
    const text = attempt(() => this.around.storage().getItem(this.key));
    if (text === FAILED) {
      this.kept = false;
      return undefined;
    }
    if (text === null) this.lastText = null;
    if (text === null || text === this.lastText) return undefined;
    const copy = parseCopy(text);
    const written = copy && this.opened(copy, held);
    if (!written) return undefined;
    this.lastText = text;
    this.takenIn = copy.earlier ?? this.takenIn;
    this.stored = written.unsent ?? written.held.saved.work;
    return written;
  }

  /** What a page that knows only version 1 of the work has written, unless it was taken in before. */
  earlierNews(held: Held | undefined): Written | undefined {
    const text = attempt(() => this.around.storage().getItem(this.earlierKey));
    if (text === FAILED || text === null) return undefined;
    const mark = toBase64url(sha256(new TextEncoder().encode(text))).slice(0, 16);
    if (mark === this.takenIn) return undefined;
    const copy = parseCopy(text);
    const written = copy && this.opened(copy, held);
    if (written) this.takenIn = mark;
    return written;
  }

  /** What another tab has written there was taken in just before. */
  write(held: Held, local: Work, isUnsent: boolean): void {
    const { epoch, expiresAt, plan, saved: work, seen, ended } = held;
    const unsent = isUnsent ? this.sealedUnsent(local) : undefined;
    const text = copyText({ epoch, expiresAt, plan, work, seen, unsent, ended, earlier: this.takenIn });
    if (text === this.lastText) return;
    this.kept = attempt(() => this.around.storage().setItem(this.key, text)) !== FAILED;
    if (!this.kept) return;
    this.lastText = text;
    this.stored = local;
  }

  remove(): void {
    for (const key of [this.key, this.earlierKey]) attempt(() => this.around.storage().removeItem(key));
  }

  private opened(copy: DeviceCopy, known: Held | undefined): Written | undefined {
    const { epoch, expiresAt, ended } = copy;
    const open = ({ blob: plan, revision: planRevision }: DeviceCopy["plan"]) => {
      const { blob: work, revision: workRevision } = copy.work;
      return openHeld({ plan, planRevision, work, workRevision, epoch, expiresAt }, this.id, this.keys, known);
    };
    const opened = open(copy.plan);
    if (opened.kind === "fault") return undefined;
    const { plan, saved } = opened;
    const before = copy.seen && open(copy.seen);
    const seen = before?.kind === "ok" ? before.plan : undefined;
    const unsent = copy.unsent && openUnsent(copy.unsent, { id: this.id, key: this.keys.workKey });
    return { held: { epoch, expiresAt, plan, saved, seen, ended }, unsent };
  }

  private sealedUnsent(work: Work): Uint8Array {
    if (this.sealed?.work !== work) {
      const { id, around } = this;
      const blob = sealUnsent(work, { id, key: this.keys.workKey, randomBytes: around.randomBytes });
      this.sealed = { work, blob };
    }
    return this.sealed.blob;
  }
}

const FAILED = Symbol("failed");

function attempt<T>(act: () => T): T | typeof FAILED {
  try {
    return act();
  } catch {
    return FAILED;
  }
}
