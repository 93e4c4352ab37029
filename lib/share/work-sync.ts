/**
 * Keeps the work on a shared sheet the same on this device and on the server.
 *
 * An edit counts at once: it is shown, sealed and written to the device's storage before anything else happens. Then it
 * goes to the server with the revision that it builds on. Where somebody else was faster, both works are merged item by
 * item and it goes again. So it does not matter when the line breaks, whether an answer gets lost, or how many tabs and
 * devices work at once: nothing that was typed or acknowledged is lost. Everything that acts on the world is handed in.
 */
import type { Work } from "@/lib/work/schema";
import { notOursSentence } from "./ask";
import { sealBlob } from "./blob";
import type { NoWord, Refused, ShareClient } from "./client";
import { DeviceWork } from "./device-work";
import { type ShareFault, shareFault } from "./faults";
import type { TechnicianKeys } from "./keys";
import { LONGEST_WAIT, SyncSchedule } from "./sync-schedule";
import type { SyncStorage } from "./work-sync-copy";
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
  private readonly device: DeviceWork;
  private readonly schedule: SyncSchedule;
  private problem: Problem | undefined;
  private state: ShareState = { kind: "opening" };
  private shut: Extract<ShareState, { kind: "shut" }> | undefined;
  /** It stands for a state of the server's, to which it may yet fall back: what is saved makes it void. */
  private etag: string | undefined;
  private running: Promise<void> | undefined;
  private visible = true;
  private stopped = false;

  constructor(
    private readonly id: Uint8Array,
    private readonly keys: TechnicianKeys,
    private readonly around: SyncSurroundings,
  ) {
    this.device = new DeviceWork(id, keys, around);
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
    this.device.absorb();
    this.device.absorbEarlier();
    this.tell();
    void this.sync();
  }

  stop(): void {
    this.stopped = true;
    this.schedule.callOff();
  }

  /** Whether work is in this tab and nowhere else. */
  wouldLose(): boolean {
    return !this.device.isKept && this.device.isUnsent;
  }

  /** Changes the work and keeps it on the device before it returns. False when the sheet can't be worked on anymore. */
  edit(change: (work: Work) => Work): boolean {
    const edited = this.device.edit(change);
    if (edited !== "changed") return edited === "unchanged";
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
    if (!this.device.storageChanged(key)) return;
    // The tab that wrote also saves. This one steps in only if that one was closed before it could.
    if (!this.running && !this.problem && this.schedule.waitingSince === undefined) {
      if (this.device.isUnsent) this.schedule.in(LONGEST_WAIT);
      else this.scheduleNext();
    }
    this.tell();
  }

  /** The reader has taken notice of the office's changes. */
  acknowledge(): void {
    this.device.update({ seen: undefined });
    this.tell();
  }

  /** Takes the copy off this device; only once the sheet can't be worked on anymore. */
  forget(): void {
    if (!this.device.held?.ended) return;
    this.device.forget();
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
    const { held, isUnsent } = this.device;
    const readFirst = !held || held.ended || !isUnsent || this.schedule.isTimeToRead();
    if (readFirst && !(await this.readServer())) return;
    // What was read is shown before anything is saved on top of it.
    this.tell();
    await this.save();
  }

  /** Whether the server gave its state, and it was taken. */
  private async readServer(): Promise<boolean> {
    const { held } = this.device;
    const answer = await this.around.client.read(this.id, this.keys.technicianToken, this.etag);
    if (this.stopped) return false;
    if (answer.kind === "offline" || answer.kind === "not-ours") this.fail(noWord(answer));
    else if (answer.kind === "refused") this.refused(answer);
    else {
      const fault = answer.kind === "ok" ? this.device.take(answer, held) : undefined;
      if (fault) {
        this.fail(trouble(fault));
        return false;
      }
      if (answer.kind === "ok") this.etag = answer.etag;
      else this.device.settle(answer);
      this.schedule.hasRead();
      this.succeed();
      return true;
    }
    return false;
  }

  private async save(): Promise<void> {
    for (let merges = 0; merges <= MOST_MERGES; merges++) {
      const { held, local, isUnsent } = this.device;
      if (!held || !local || !isUnsent) return;
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
          this.etag = undefined;
          this.device.takeSaved({ blob: sealing.blob, revision: answer.revision, work: local }, answer);
          return this.succeed();
        case "moved": {
          const fault = this.device.takeMoved(answer, saved);
          if (fault) return this.fail(trouble(fault));
          this.etag = undefined;
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

  private succeed(): void {
    this.problem = undefined;
    this.shut = undefined;
    this.schedule.succeeded();
    if (this.device.held?.ended) this.device.update({ ended: undefined });
  }

  private refused({ code, message, retryAfter }: Refused): void {
    const ended = code === "withdrawn" || code === "expired" ? code : code === "not-found" ? "renewed" : undefined;
    if (!ended) {
      this.fail({ kind: "trouble", code, sentence: message }, retryAfter);
      return;
    }
    this.problem = undefined;
    if (!this.device.held) {
      this.shut = { kind: "shut", why: ended === "renewed" ? "unknown" : ended, sentence: message };
    } else {
      this.device.update({ ended });
    }
  }

  private fail(problem: Problem, retryAfter?: number): void {
    this.problem = problem;
    if (!this.device.held) {
      const why = problem.kind === "offline" ? "offline" : problem.code;
      const sentence = problem.kind === "offline" ? "The server does not answer." : problem.sentence;
      this.shut = { kind: "shut", why, sentence };
    }
    this.schedule.failed(retryAfter);
  }

  private scheduleNext(): void {
    if (this.stopped) return;
    if (this.problem) this.schedule.retry();
    else if (!this.device.held || this.device.held.ended) return;
    else if (this.device.isUnsent) this.scheduleSave();
    else if (this.visible) this.schedule.poll();
  }

  /** Not while one is under way; nor while something is wrong, for then the next attempt is planned already. */
  private scheduleSave(): void {
    const { problem } = this;
    if (this.running || (problem && (problem.kind === "offline" || problem.code !== "too-large"))) return;
    this.schedule.save();
  }

  private tell(): void {
    this.state = this.derive();
    for (const listener of this.listeners) listener();
  }

  private derive(): ShareState {
    const { held, local, isUnsent: unsent } = this.device;
    if (!held || !local) return this.shut ?? { kind: "opening" };
    const saving: OpenShare["saving"] = this.problem ?? { kind: unsent ? "saving" : "saved" };
    return {
      kind: "open",
      document: held.plan.document,
      plan: held.plan.ref,
      work: local,
      saving,
      unsent,
      kept: this.device.isKept,
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
