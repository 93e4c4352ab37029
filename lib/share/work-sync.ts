/**
 * Keeps the work on a shared sheet the same on this device and on the server.
 *
 * An edit counts at once: it is shown, sealed and written to the device's storage before anything else happens. Then it
 * goes to the server with the revision that it builds on. Where somebody else was faster, both works are merged item by
 * item and it goes again. So it does not matter when the line breaks, whether an answer gets lost, or how many tabs and
 * devices work at once: nothing that was typed or acknowledged is lost. Everything that acts on the world is handed in.
 */
import type { Work } from "@/lib/work/schema";
import { withServedMoments } from "@/lib/work/served-moments";
import { notOursSentence } from "./ask";
import { sealBlob } from "./blob";
import type { NoWord, Refused, Served, ShareClient } from "./client";
import { ShareCopy, type Written } from "./device-copy";
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
import { LONGEST_WAIT, SyncSchedule } from "./sync-schedule";
import type { SealedBlob, SyncStorage } from "./work-sync-copy";
import type { OpenShare, Saving, ShareState } from "./work-sync-state";

export { DEBOUNCE, POLL } from "./sync-schedule";

export type SyncSurroundings = {
  client: Pick<ShareClient, "read" | "putWork">;
  /** May throw, as the browser's own getter does where storage is forbidden. */
  storage: () => SyncStorage;
  now: () => Date;
  randomBytes: (length: number) => Uint8Array;
  /** Calls back once after so many milliseconds; what it gives back calls that off. */
  after: (milliseconds: number, act: () => void) => () => void;
};

const MOST_MERGES = 5;

type Problem = Extract<Saving, { kind: "offline" | "trouble" }>;

export class WorkSync {
  private readonly listeners = new Set<() => void>();
  private readonly copy: ShareCopy;
  private readonly schedule: SyncSchedule;
  private held: Held | undefined;
  private local: Work | undefined;
  private problem: Problem | undefined;
  private state: ShareState = { kind: "opening" };
  private shut: Extract<ShareState, { kind: "shut" }> | undefined;
  private etag: string | undefined;
  private running: Promise<void> | undefined;
  private visible = true;
  private stopped = false;

  constructor(
    private readonly id: Uint8Array,
    private readonly keys: TechnicianKeys,
    private readonly around: SyncSurroundings,
  ) {
    this.copy = new ShareCopy(id, keys, around);
    this.schedule = new SyncSchedule(around, () => void this.sync());
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The same object for as long as nothing has changed. */
  read = (): ShareState => this.state;

  /** Shows the device's copy, if there is one, and asks the server. After `stop` it goes on where it was. */
  start(): void {
    this.stopped = false;
    this.absorbStored();
    this.absorbEarlier();
    this.tell();
    void this.sync();
  }

  stop(): void {
    this.stopped = true;
    this.schedule.callOff();
  }

  /** Whether work is in this tab and nowhere else. */
  wouldLose(): boolean {
    return !this.copy.kept && this.isUnsent();
  }

  /** Changes the work and keeps it on the device before it returns. False when the sheet can't be worked on anymore. */
  edit(change: (work: Work) => Work): boolean {
    this.absorbStored();
    if (!this.held || !this.local || this.held.ended) return false;
    const changed = change(this.local);
    if (changed === this.local) return true;
    this.local = { ...changed, plan: this.held.plan.ref };
    this.keep();
    this.schedule.edited();
    this.scheduleSave();
    this.tell();
    return true;
  }

  /** At once: the person asked for it, the line is back, or the page came to the front. */
  tryAgain(): Promise<void> {
    this.schedule.startAnew();
    return this.sync();
  }

  setVisible(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    if (visible) void this.tryAgain();
  }

  /** To be called when another tab has written; without a key the whole storage was emptied. */
  storageChanged(key: string | null): void {
    if ((key !== this.copy.key && key !== this.copy.earlierKey) || !this.held) return;
    this.absorbStored();
    if (key === this.copy.earlierKey) this.absorbEarlier();
    const { stored } = this.copy;
    // Two tabs may have written in the same moment, and the later write knew nothing of the earlier edit.
    if (this.local && stored && !sameWork(this.local, stored)) this.keep();
    // The tab that wrote also saves. This one steps in only if that one was closed before it could.
    if (!this.running && !this.problem && this.schedule.waitingSince === undefined) {
      if (this.isUnsent()) this.schedule.in(LONGEST_WAIT);
      else this.scheduleNext();
    }
    this.tell();
  }

  /** The reader has taken notice of the office's changes. */
  acknowledge(): void {
    this.update({ seen: undefined });
    this.tell();
  }

  /** Takes the copy off this device; only once the sheet can't be worked on anymore. */
  forget(): void {
    if (!this.held?.ended) return;
    this.copy.remove();
    this.held = undefined;
    this.local = undefined;
    this.shut = { kind: "shut", why: "removed", sentence: "The copy was removed from this device." };
    this.stop();
    this.tell();
  }

  private sync(): Promise<void> {
    this.schedule.callOff();
    if (this.stopped) return Promise.resolve();
    this.running ??= this.round().finally(() => {
      this.running = undefined;
      this.scheduleNext();
      this.tell();
    });
    return this.running;
  }

  private async round(): Promise<void> {
    const readFirst = !this.held || this.held.ended || !this.isUnsent() || this.schedule.isTimeToRead();
    if (readFirst && !(await this.readServer())) return;
    // What was read is shown before anything is saved on top of it.
    this.tell();
    await this.save();
  }

  /** Whether the server gave its state, and it was taken. */
  private async readServer(): Promise<boolean> {
    const { held } = this;
    const answer = await this.around.client.read(this.id, this.keys.technicianToken, this.etag);
    if (this.stopped) return false;
    if (answer.kind === "offline" || answer.kind === "not-ours") this.fail(noWord(answer));
    else if (answer.kind === "refused") this.refused(answer);
    else {
      const problem = answer.kind === "ok" ? this.take(answer, held) : undefined;
      if (problem) {
        this.fail(problem);
        return false;
      }
      if (answer.kind === "ok") this.etag = answer.etag;
      else this.settle(answer);
      this.schedule.hasRead();
      this.succeed();
      return true;
    }
    return false;
  }

  /**
   * Takes what the server holds, unless it can't be opened or its plan is older than what this device had seen when it asked.
   * Another tab may have seen a newer state since. Older work takes nothing back, since it is merged: then the server was put
   * back to an earlier state, and gets what it lacks.
   */
  private take(share: SealedState & Served, asked: Held | undefined): Problem | undefined {
    const { epoch, expiresAt, planRevision, workRevision } = share;
    if (asked && (epoch < asked.epoch || planRevision < asked.plan.revision)) return trouble(shareFault("replayed"));
    const opened = openHeld(share, this.id, this.keys, this.held);
    if (opened.kind === "fault") return trouble(opened);
    this.absorbStored();
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

  private async save(): Promise<void> {
    for (let merges = 0; merges <= MOST_MERGES; merges++) {
      const { held, local } = this;
      if (!held || !local || !this.isUnsent()) return;
      const { saved, epoch } = held;
      const place = { kind: "work", id: this.id, revision: saved.revision + 1, epoch } as const;
      const sealing = sealBlob(local, place, this.keys.workKey, this.around.randomBytes);
      if (!sealing.ok) return this.fail(trouble(shareFault("too-large")));
      const since = this.schedule.waitingSince;
      this.schedule.waitingSince = undefined;
      const { id, keys } = this;
      const answer = await this.around.client.putWork(id, keys.technicianToken, saved.revision, sealing.blob);
      if (this.stopped) return;
      if (answer.kind !== "ok") this.schedule.waitingSince = since;
      switch (answer.kind) {
        case "ok":
          this.takeSaved({ blob: sealing.blob, revision: answer.revision, work: local }, answer);
          return this.succeed();
        case "moved": {
          const problem = this.takeMoved(answer, saved);
          if (problem) return this.fail(problem);
          break;
        }
        case "refused":
          return this.refused(answer);
        default:
          return this.fail(noWord(answer));
      }
    }
    this.fail(trouble(shareFault("busy")));
  }

  private takeMoved({ blob, revision, ...served }: SealedBlob & Served, asked: HeldWork): Problem | undefined {
    if (!this.held) return undefined;
    const { epoch } = this.held;
    const opened = openWork(blob, { id: this.id, revision, epoch }, this.keys);
    if (opened.kind === "fault") return trouble(opened);
    this.takeSaved({ blob, revision, work: opened.work }, served, asked);
    return undefined;
  }

  /** Another tab may have seen a newer revision while this one waited. */
  private takeSaved(saved: HeldWork, served: Served, asked = saved): void {
    this.absorbStored();
    // It stood for an earlier state, to which the server may yet fall back.
    this.etag = undefined;
    if (!this.held) return;
    const { revision } = this.held.saved;
    if (saved.revision >= revision || revision <= asked.revision) this.held = { ...this.held, saved };
    this.mergeIn(saved.work);
    this.settle(served);
    this.keep();
  }

  private mergeIn(other: Work): void {
    this.local = mergedIn(this.local, other);
  }

  /** What is dated later than the server's clock allows becomes work of now; as it is other work then, it is saved so. */
  private settle({ servedAt }: Served): void {
    if (this.local && servedAt !== undefined) this.local = withServedMoments(this.local, servedAt);
  }

  private isUnsent(): boolean {
    const { held, local } = this;
    return held !== undefined && local !== undefined && !sameWork(local, held.saved.work);
  }

  private succeed(): void {
    this.problem = undefined;
    this.shut = undefined;
    this.schedule.succeeded();
    if (this.held?.ended) this.update({ ended: undefined });
  }

  private refused({ code, message, retryAfter }: Refused): void {
    const ended = code === "withdrawn" || code === "expired" ? code : code === "not-found" ? "renewed" : undefined;
    if (!ended) {
      this.fail({ kind: "trouble", code, sentence: message }, retryAfter);
      return;
    }
    this.problem = undefined;
    if (!this.held) {
      this.shut = { kind: "shut", why: ended === "renewed" ? "unknown" : ended, sentence: message };
    } else {
      this.update({ ended });
    }
  }

  private fail(problem: Problem, retryAfter?: number): void {
    this.problem = problem;
    if (!this.held) {
      const why = problem.kind === "offline" ? "offline" : problem.code;
      const sentence = problem.kind === "offline" ? "The server does not answer." : problem.sentence;
      this.shut = { kind: "shut", why, sentence };
    }
    this.schedule.failed(retryAfter);
  }

  private scheduleNext(): void {
    if (this.stopped) return;
    if (this.problem) this.schedule.retry();
    else if (!this.held || this.held.ended) return;
    else if (this.isUnsent()) this.scheduleSave();
    else if (this.visible) this.schedule.poll();
  }

  /** Not while one is under way; nor while something is wrong, for then the next attempt is planned already. */
  private scheduleSave(): void {
    const { problem } = this;
    if (this.running || (problem && (problem.kind === "offline" || problem.code !== "too-large"))) return;
    this.schedule.save();
  }

  private update(change: Partial<Pick<Held, "seen" | "ended">>): void {
    this.absorbStored();
    if (this.held) this.held = { ...this.held, ...change };
    this.keep();
  }

  /** Writes the device's copy. What another tab has written there was taken in just before. */
  private keep(): void {
    if (this.held && this.local) this.copy.write(this.held, this.local, this.isUnsent());
  }

  /** Takes in the device's copy when another tab has changed it, or none was read yet. */
  private absorbStored(): void {
    const written = this.copy.news(this.held);
    if (!written) return;
    this.held = this.held ? newer(this.held, written.held) : written.held;
    this.mergeWritten(written);
  }

  /** The same of a page of an earlier version; of the share itself it knows nothing newer. */
  private absorbEarlier(): void {
    const written = this.copy.earlierNews(this.held);
    if (!written) return;
    this.held ??= written.held;
    this.mergeWritten(written);
    this.keep();
  }

  private mergeWritten({ held, unsent }: Written): void {
    this.mergeIn(held.saved.work);
    if (unsent) this.mergeIn(unsent);
  }

  private tell(): void {
    this.state = this.derive();
    for (const listener of this.listeners) listener();
  }

  private derive(): ShareState {
    const { held, local } = this;
    if (!held || !local) return this.shut ?? { kind: "opening" };
    const unsent = this.isUnsent();
    const saving: OpenShare["saving"] = this.problem ?? { kind: unsent ? "saving" : "saved" };
    return {
      kind: "open",
      document: held.plan.document,
      plan: held.plan.ref,
      work: local,
      saving,
      unsent,
      kept: this.copy.kept,
      expiresAt: held.expiresAt,
      epoch: held.epoch,
      ...(held.ended && { ended: held.ended }),
      ...(held.seen && { seenBefore: held.seen.document }),
    };
  }
}

function noWord(answer: NoWord): Problem {
  if (answer.kind === "offline") return answer;
  return { kind: "trouble", code: answer.kind, sentence: notOursSentence(answer) };
}

function trouble({ fault, sentence }: ShareFault): Problem {
  return { kind: "trouble", code: fault, sentence };
}
