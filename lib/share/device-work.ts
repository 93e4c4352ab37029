/**
 * A share as this device knows it: what the server held last, and the work on top of that. Whatever comes in, from the server,
 * from another tab, or from a page of an earlier version, is merged, and kept on the device at once.
 */
import type { Work } from "@/lib/work/schema";
import { withServedMoments } from "@/lib/work/served-moments";
import type { Served } from "./client";
import { ShareCopy, type StorageSurroundings, type Written } from "./device-copy";
import { type ShareFault, shareFault } from "./faults";
import {
  type Held,
  type HeldWork,
  mergedIn,
  newer,
  openHeld,
  type SealedState,
  sameWork,
  seenAfter,
} from "./held-share";
import type { TechnicianKeys } from "./keys";
import { openWork } from "./open";
import type { SealedBlob } from "./work-sync-copy";

export class DeviceWork {
  held: Held | undefined;
  local: Work | undefined;
  private readonly copy: ShareCopy;

  constructor(
    private readonly id: Uint8Array,
    private readonly keys: TechnicianKeys,
    around: StorageSurroundings,
  ) {
    this.copy = new ShareCopy(id, keys, around);
  }

  /** Whether the device's storage takes what is written. */
  get isKept(): boolean {
    return this.copy.kept;
  }

  /** Whether there is work that the server may not have. */
  get isUnsent(): boolean {
    const { held, local } = this;
    return held !== undefined && local !== undefined && !sameWork(local, held.saved.work);
  }

  /** Takes in the device's copy when another tab has changed it, or none was read yet. */
  absorb(): void {
    const written = this.copy.news(this.held);
    if (!written) return;
    this.held = this.held ? newer(this.held, written.held) : written.held;
    this.mergeWritten(written);
  }

  /** The same of a page of an earlier version; of the share itself it knows nothing newer. */
  absorbEarlier(): void {
    const written = this.copy.earlierNews(this.held);
    if (!written) return;
    this.held ??= written.held;
    this.mergeWritten(written);
    this.keep();
  }

  /** Whether it was about this share, and has been taken in. */
  storageChanged(key: string | null): boolean {
    if ((key !== this.copy.key && key !== this.copy.earlierKey) || !this.held) return false;
    this.absorb();
    if (key === this.copy.earlierKey) this.absorbEarlier();
    const { stored } = this.copy;
    // Two tabs may have written in the same moment, and the later write knew nothing of the earlier edit.
    if (this.local && stored && !sameWork(this.local, stored)) this.keep();
    return true;
  }

  edit(change: (work: Work) => Work): "ended" | "unchanged" | "changed" {
    this.absorb();
    if (!this.held || !this.local || this.held.ended) return "ended";
    const changed = change(this.local);
    if (changed === this.local) return "unchanged";
    this.local = { ...changed, plan: this.held.plan.ref };
    this.keep();
    return "changed";
  }

  update(change: Partial<Pick<Held, "seen" | "ended">>): void {
    this.absorb();
    if (this.held) this.held = { ...this.held, ...change };
    this.keep();
  }

  forget(): void {
    this.copy.remove();
    this.held = undefined;
    this.local = undefined;
  }

  /**
   * Takes what the server holds, unless it can't be opened or its plan is older than what this device had seen when it asked.
   * Another tab may have seen a newer state since. Older work takes nothing back, since it is merged: then the server was put
   * back to an earlier state, and gets what it lacks.
   */
  take(share: SealedState & Served, asked: Held | undefined): ShareFault | undefined {
    const { epoch, expiresAt, planRevision, workRevision } = share;
    if (asked && (epoch < asked.epoch || planRevision < asked.plan.revision)) return shareFault("replayed");
    const opened = openHeld(share, this.id, this.keys, this.held);
    if (opened.kind === "fault") return opened;
    this.absorb();
    const { held } = this;
    const plan = held && held.plan.revision > planRevision ? held.plan : opened.plan;
    const isNews = held && held.saved.revision > (asked?.saved.revision ?? workRevision);
    const saved = isNews && held.saved.revision > workRevision ? held.saved : opened.saved;
    this.held = { epoch, expiresAt, plan, saved, seen: seenAfter(held, plan), ended: undefined };
    this.mergeIn(opened.saved.work);
    // No work is made on a plan that is still to come.
    if (this.local && this.local.plan.revision > plan.revision) this.local = { ...this.local, plan: plan.ref };
    this.settle(share);
    this.keep();
    return undefined;
  }

  /** What somebody else has saved meanwhile. */
  takeMoved({ blob, revision, ...served }: SealedBlob & Served, asked: HeldWork): ShareFault | undefined {
    if (!this.held) return undefined;
    const { epoch } = this.held;
    const opened = openWork(blob, { id: this.id, revision, epoch }, this.keys);
    if (opened.kind === "fault") return opened;
    this.takeSaved({ blob, revision, work: opened.work }, served, asked);
    return undefined;
  }

  /** Another tab may have seen a newer revision while this one waited. */
  takeSaved(saved: HeldWork, served: Served, asked = saved): void {
    this.absorb();
    if (!this.held) return;
    const { revision } = this.held.saved;
    if (saved.revision >= revision || revision <= asked.revision) this.held = { ...this.held, saved };
    this.mergeIn(saved.work);
    this.settle(served);
    this.keep();
  }

  /** What is dated later than the server's clock allows becomes work of now; as it is other work then, it is saved so. */
  settle({ servedAt }: Served): void {
    if (this.local && servedAt !== undefined) this.local = withServedMoments(this.local, servedAt);
  }

  /** Writes the device's copy. What another tab has written there was taken in just before. */
  private keep(): void {
    if (this.held && this.local) this.copy.write(this.held, this.local, this.isUnsent);
  }

  private mergeWritten({ held, unsent }: Written): void {
    this.mergeIn(held.saved.work);
    if (unsent) this.mergeIn(unsent);
  }

  private mergeIn(other: Work): void {
    this.local = mergedIn(this.local, other);
  }
}
