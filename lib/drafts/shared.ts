/**
 * The links of this browser's offices: what proves that an office's sheet is ours to change, and what was last seen of it.
 *
 * Each stands in a key of its own beside its office's. So typing an answer never rewrites a secret, a damaged link never
 * costs an office, and no file that answers are saved to can hold one. What can't be written stays in memory.
 */

import { type OwnedShare, ownedShareSchema } from "@/lib/share/owned";
import type { NewShare } from "@/lib/share/owner";
import * as z from "@/lib/vendor/zod";
import { attempt, FAILED, type KeyValueStorage, namesBehind } from "./storage";

export type KeptShare =
  /**
   * Asked for, and the answer has not come yet. The secrets are kept before the server hears of them, so that neither a lost
   * answer nor a second tab ever makes a second link.
   */
  | { readonly state: "begun"; readonly secrets: NewShare; readonly last?: unknown }
  | {
      /** `let-go`: this browser follows it no longer, and nobody knows what has become of it. */
      readonly state: "live" | "withdrawn" | "expired" | "let-go";
      readonly owned: OwnedShare;
      /** What the server last held, as the screen that read it has put it. It is looked at where it is used. */
      readonly last?: unknown;
      /** The epoch whose link this browser has copied, mailed or shown; 0 when it was renewed since. */
      readonly sent?: number | undefined;
    };

export const SHARE_KEY_PREFIX = "network-handoff/share/";

export class SharedOffices {
  /** What this tab last saw, so that what was deleted can be brought back, and what could not be written is not lost. */
  private readonly copies = new Map<string, KeptShare>();
  private readonly parsed = new Map<string, { text: string; share: KeptShare | undefined }>();
  private readonly unwritten = new Set<string>();

  constructor(
    private readonly storage: () => KeyValueStorage,
    private readonly changed: () => void,
  ) {}

  /** The same object for as long as nothing has changed. */
  read(office: string): KeptShare | undefined {
    if (this.unwritten.has(office)) return this.copies.get(office);
    const text = attempt(() => this.storage().getItem(SHARE_KEY_PREFIX + office));
    if (typeof text !== "string") return undefined;
    const known = this.parsed.get(office);
    if (known?.text === text) return known.share;
    const share = parseShare(text);
    this.parsed.set(office, { text, share });
    if (share) this.copies.set(office, share);
    return share;
  }

  /** Whether the browser keeps it; else only this tab has it. */
  isKept(office: string): boolean {
    return !this.unwritten.has(office);
  }

  /** The office that a link belongs to in this browser. */
  officeOf(shareId: string): string | undefined {
    const offices = new Set([...namesBehind(SHARE_KEY_PREFIX, this.storage), ...this.unwritten]);
    return [...offices].find((office) => idOf(this.read(office)) === shareId);
  }

  write(office: string, share: KeptShare): void {
    this.copies.set(office, share);
    const written = this.store(office, share) || this.store(office, withoutLast(share));
    if (written) this.unwritten.delete(office);
    else this.unwritten.add(office);
    this.changed();
  }

  /** `restore` undoes it. */
  remove(office: string): void {
    this.read(office);
    this.unwritten.delete(office);
    attempt(() => this.storage().removeItem(SHARE_KEY_PREFIX + office));
    this.changed();
  }

  /** Puts back what this tab last saw, unless there is something newer. */
  restore(office: string): void {
    const copy = this.copies.get(office);
    if (copy && !this.read(office)) this.write(office, copy);
  }

  /** Where room is short, what was last seen can be read again, and stays with this tab; the secret could not be had again. */
  private store(office: string, kept: KeptShare): boolean {
    const text = JSON.stringify(kept);
    if (attempt(() => this.storage().setItem(SHARE_KEY_PREFIX + office, text)) === FAILED) return false;
    this.parsed.set(office, { text, share: this.copies.get(office) });
    return true;
  }
}

function withoutLast(share: KeptShare): KeptShare {
  const { last: _last, ...rest } = share;
  return rest;
}

function idOf(share: KeptShare | undefined): string | undefined {
  return share?.state === "begun" ? share.secrets.id : share?.owned.id;
}

function parseShare(text: string): KeptShare | undefined {
  try {
    return keptSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

const secretsSchema = z.pick(ownedShareSchema, { id: true, ownerSecret: true });

const keptSchema = z.discriminatedUnion("state", [
  z.object({ state: z.literal("begun"), secrets: secretsSchema, last: z.optional(z.unknown()) }),
  z.object({
    state: z.enum(["live", "withdrawn", "expired", "let-go"]),
    owned: ownedShareSchema,
    last: z.optional(z.unknown()),
    sent: z.optional(z.number()),
  }),
]);
