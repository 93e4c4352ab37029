/**
 * What a technician has typed and the work can't hold: a value that is not whole yet, one that can't be right, a note that is too
 * long. It is kept on this device alone, sealed like the device's copy of the sheet, until it is mended or taken away.
 */
import * as z from "@/lib/vendor/zod";
import { openFromDevice, sealForDevice } from "./blob";
import { fromBase64url, toBase64url } from "./bytes";
import { type TechnicianKeys, tokenHash } from "./keys";
import type { SyncStorage } from "./work-sync-copy";

/** Without a fault it is still being typed. */
export type TypedText = { text: string; fault?: string | undefined };

export type TypedState = {
  /** By the name of their field. */
  texts: Readonly<Record<string, TypedText>>;
  /** Whether this device holds them; if not, they live in this tab only. */
  kept: boolean;
};

export type TypedSurroundings = {
  /** May throw, as the browser's own getter does where storage is forbidden. */
  storage: () => SyncStorage;
  randomBytes: (length: number) => Uint8Array;
};

export const TYPED_PREFIX = "network-handoff/typed/";

const schema = z.record(z.string(), z.object({ text: z.string(), fault: z.optional(z.string()) }));

const nothing: TypedState = { texts: {}, kept: true };

export class TypedTexts {
  private readonly listeners = new Set<() => void>();
  private readonly key: string;
  private state: TypedState = nothing;

  constructor(
    private readonly id: Uint8Array,
    private readonly keys: TechnicianKeys,
    private readonly around: TypedSurroundings,
  ) {
    const fingerprint = toBase64url(tokenHash(keys.technicianToken)).slice(0, 8);
    this.key = `${TYPED_PREFIX}${toBase64url(id)}.${fingerprint}`;
    this.state = { texts: this.stored() ?? {}, kept: true };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The same object for as long as nothing has changed. */
  read = (): TypedState => this.state;

  /** Undefined takes it away: it is in the work now, or was cleared. */
  set(name: string, typed: TypedText | undefined): void {
    const before = this.state.texts[name];
    if (before?.text === typed?.text && before?.fault === typed?.fault) return;
    // Another tab may have written of another field.
    const { [name]: _gone, ...others } = this.state.kept ? (this.stored() ?? {}) : this.state.texts;
    const texts = { ...others, ...(typed && { [name]: typed }) };
    this.tell({ texts, kept: this.write(texts) });
  }

  clear(): void {
    this.tell({ texts: {}, kept: this.write({}) });
  }

  /** To be called when another tab has written. */
  storageChanged(key: string | null): void {
    if (key !== this.key) return;
    const stored = this.stored() ?? {};
    if (this.state.kept) {
      this.tell({ texts: stored, kept: true });
      return;
    }
    // What this tab alone holds must not give way to what could be stored.
    const texts = { ...stored, ...this.state.texts };
    this.tell({ texts, kept: this.write(texts) });
  }

  /** Whether something typed is in this tab and nowhere else. */
  wouldLose(): boolean {
    return !this.state.kept && Object.keys(this.state.texts).length > 0;
  }

  private tell(state: TypedState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  /** No revision of a server's, nor that of unsent work. */
  private place() {
    return { kind: "work", id: this.id, revision: 0, epoch: 1 } as const;
  }

  private write(texts: TypedState["texts"]): boolean {
    try {
      const storage = this.around.storage();
      if (Object.keys(texts).length === 0) {
        storage.removeItem(this.key);
        return true;
      }
      const blob = sealForDevice(texts, this.place(), this.keys.workKey, this.around.randomBytes);
      storage.setItem(this.key, toBase64url(blob));
      return true;
    } catch {
      return false;
    }
  }

  private stored(): TypedState["texts"] | undefined {
    try {
      const bytes = fromBase64url(this.around.storage().getItem(this.key) ?? "");
      const opening = bytes && openFromDevice(bytes, this.place(), this.keys.workKey);
      const reading = opening?.ok ? schema.safeParse(opening.document) : undefined;
      return reading?.success ? reading.data : undefined;
    } catch {
      return undefined;
    }
  }
}
