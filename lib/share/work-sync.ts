/**
 * Keeps the work on a shared sheet the same on this device and on the server.
 *
 * An edit counts at once: it is shown, sealed and written to the device's storage before anything else happens. Then it
 * goes to the server with the revision that it builds on. Where somebody else was faster, both works are merged item by
 * item and it goes again. So it does not matter when the line breaks, whether an answer gets lost, or how many tabs and
 * devices work at once: nothing that was typed or acknowledged is lost. Everything that acts on the world is handed in.
 */
import { mergeWork } from "@/lib/work/merge";
import type { PlanRef, Work } from "@/lib/work/schema";
import { withServedMoments } from "@/lib/work/served-moments";
import { notOursSentence } from "./ask";
import { sealBlob } from "./blob";
import { sameBytes, toBase64url } from "./bytes";
import { canonicalJson } from "./canonical";
import type { NoWord, Refused, SealedShare, Served, ShareClient } from "./client";
import type { PlanDocument } from "./documents";
import { type ShareFault, shareFault } from "./faults";
import { type TechnicianKeys, tokenHash } from "./keys";
import { openShare, openWork } from "./open";
import {
  COPY_PREFIX,
  copyText,
  type DeviceCopy,
  openUnsent,
  parseCopy,
  type SealedBlob,
  type SyncStorage,
  sealUnsent,
} from "./work-sync-copy";
import type { Ended, OpenShare, Saving, ShareState } from "./work-sync-state";

export type SyncSurroundings = {
  client: Pick<ShareClient, "read" | "putWork">;
  /** May throw, as the browser's own getter does where storage is forbidden. */
  storage: () => SyncStorage;
  now: () => Date;
  randomBytes: (length: number) => Uint8Array;
  /** Calls back once after so many milliseconds; what it gives back calls that off. */
  after: (milliseconds: number, act: () => void) => () => void;
};

export const DEBOUNCE = 800;
/** Someone who types without a pause is saved this often all the same. */
const LONGEST_WAIT = 5000;
export const POLL = 20_000;
const FIRST_RETRY = 2000;
const LONGEST_RETRY = 60_000;
const MOST_MERGES = 5;

type HeldPlan = SealedBlob & { document: PlanDocument; ref: PlanRef };
type HeldWork = SealedBlob & { work: Work };

/** What is known of the share: the server's newest state that this device has seen. */
type Held = {
  epoch: number;
  expiresAt: string;
  plan: HeldPlan;
  saved: HeldWork;
  seen: HeldPlan | undefined;
  ended: Ended | undefined;
};

type Problem = Extract<Saving, { kind: "offline" | "trouble" }>;
type SealedState = Omit<SealedShare, "role">;
type Opened = { kind: "ok"; plan: HeldPlan; saved: HeldWork } | ShareFault;

export class WorkSync {
  private readonly listeners = new Set<() => void>();
  private readonly storageKey: string;
  private held: Held | undefined;
  private local: Work | undefined;
  private problem: Problem | undefined;
  private state: ShareState = { kind: "opening" };
  private shut: Extract<ShareState, { kind: "shut" }> | undefined;
  private kept = true;
  /** What this tab last read from, or wrote to, the device's storage. */
  private lastText: string | null = null;
  /** The work that stands in that text. */
  private stored: Work | undefined;
  private etag: string | undefined;
  private running: Promise<void> | undefined;
  private callOff: (() => void) | undefined;
  private failures = 0;
  private retryIn = 0;
  private waitingSince: number | undefined;
  private lastRead = Number.NEGATIVE_INFINITY;
  private visible = true;
  private stopped = false;
  private unsentSealed: { work: Work; blob: Uint8Array } | undefined;

  constructor(
    private readonly id: Uint8Array,
    private readonly keys: TechnicianKeys,
    private readonly around: SyncSurroundings,
  ) {
    // A renewed link has other keys, and must not write over what only the old one can open.
    const fingerprint = toBase64url(tokenHash(keys.technicianToken)).slice(0, 8);
    this.storageKey = `${COPY_PREFIX}${toBase64url(id)}.${fingerprint}`;
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
    this.tell();
    void this.sync();
  }

  stop(): void {
    this.stopped = true;
    this.callOff?.();
  }

  /** Whether work is in this tab and nowhere else. */
  wouldLose(): boolean {
    return !this.kept && this.isUnsent();
  }

  /** Changes the work and keeps it on the device before it returns. False when the sheet can't be worked on anymore. */
  edit(change: (work: Work) => Work): boolean {
    this.absorbStored();
    if (!this.held || !this.local || this.held.ended) return false;
    const changed = change(this.local);
    if (changed === this.local) return true;
    this.local = { ...changed, plan: this.held.plan.ref };
    this.keep();
    this.waitingSince ??= this.time();
    this.scheduleSave();
    this.tell();
    return true;
  }

  /** At once: the person asked for it, the line is back, or the page came to the front. */
  tryAgain(): Promise<void> {
    this.failures = 0;
    this.lastRead = Number.NEGATIVE_INFINITY;
    return this.sync();
  }

  setVisible(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    if (visible) void this.tryAgain();
  }

  /** To be called when another tab has written; without a key the whole storage was emptied. */
  storageChanged(key: string | null): void {
    if (key !== this.storageKey || !this.held) return;
    this.absorbStored();
    // Two tabs may have written in the same moment, and the later write knew nothing of the earlier edit.
    if (this.local && this.stored && !sameWork(this.local, this.stored)) this.keep();
    // The tab that wrote also saves. This one steps in only if that one was closed before it could.
    if (!this.running && !this.problem && this.waitingSince === undefined) {
      if (this.isUnsent()) this.schedule(LONGEST_WAIT);
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
    attempt(() => this.around.storage().removeItem(this.storageKey));
    this.held = undefined;
    this.local = undefined;
    this.shut = { kind: "shut", why: "removed", sentence: "The copy was removed from this device." };
    this.stop();
    this.tell();
  }

  private sync(): Promise<void> {
    this.callOff?.();
    if (this.stopped) return Promise.resolve();
    this.running ??= this.round().finally(() => {
      this.running = undefined;
      this.scheduleNext();
      this.tell();
    });
    return this.running;
  }

  private async round(): Promise<void> {
    const since = this.time() - this.lastRead;
    const readFirst = !this.held || this.held.ended || !this.isUnsent() || since >= POLL || since < 0;
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
      this.lastRead = this.time();
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
    const opened = this.opened(share);
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
      const since = this.waitingSince;
      this.waitingSince = undefined;
      const { id, keys } = this;
      const answer = await this.around.client.putWork(id, keys.technicianToken, saved.revision, sealing.blob);
      if (this.stopped) return;
      if (answer.kind !== "ok") this.waitingSince = since;
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

  private opened(share: SealedState): Opened {
    const { id, keys, held } = this;
    if (held && isSame(held, share)) return { kind: "ok", plan: held.plan, saved: held.saved };
    const opened = openShare(share, keys, id);
    if (opened.kind === "fault") return opened;
    const { plan: document, planRef: ref, work } = opened;
    return {
      kind: "ok",
      plan: { blob: share.plan, revision: share.planRevision, document, ref },
      saved: { blob: share.work, revision: share.workRevision, work },
    };
  }

  private mergeIn(other: Work): void {
    const merged = this.local ? mergeWork(this.local, other) : other;
    if (!this.local || !sameWork(merged, this.local)) this.local = merged;
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
    this.failures = 0;
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
    const backoff = Math.min(FIRST_RETRY * 2 ** this.failures, LONGEST_RETRY);
    // Devices that lost the line together should not all come back in the same moment.
    const spread = ((this.around.randomBytes(1)[0] ?? 0) / 255) * 0.25 * backoff;
    this.failures++;
    this.retryIn = Math.max(backoff + spread, (retryAfter ?? 0) * 1000);
  }

  private scheduleNext(): void {
    if (this.stopped) return;
    if (this.problem) this.schedule(this.retryIn);
    else if (!this.held || this.held.ended) return;
    else if (this.isUnsent()) this.scheduleSave();
    else if (this.visible) this.schedule(POLL);
  }

  /** Not while one is under way; nor while something is wrong, for then the next attempt is planned already. */
  private scheduleSave(): void {
    const { problem } = this;
    if (this.running || (problem && (problem.kind === "offline" || problem.code !== "too-large"))) return;
    this.waitingSince ??= this.time();
    const waited = Math.max(0, this.time() - this.waitingSince);
    this.schedule(Math.max(0, Math.min(DEBOUNCE, LONGEST_WAIT - waited)));
  }

  private schedule(milliseconds: number): void {
    this.callOff?.();
    this.callOff = this.around.after(milliseconds, () => void this.sync());
  }

  private update(change: Partial<Pick<Held, "seen" | "ended">>): void {
    this.absorbStored();
    if (this.held) this.held = { ...this.held, ...change };
    this.keep();
  }

  /** Writes the device's copy. What another tab has written there was taken in just before. */
  private keep(): void {
    const { held, local } = this;
    if (!held || !local) return;
    const unsent = this.isUnsent() ? this.sealedUnsent(local) : undefined;
    const { epoch, expiresAt, plan, saved: work, seen, ended } = held;
    const text = copyText({ epoch, expiresAt, plan, work, seen, unsent, ended });
    if (text === this.lastText) return;
    this.kept = attempt(() => this.around.storage().setItem(this.storageKey, text)) !== FAILED;
    if (!this.kept) return;
    this.lastText = text;
    this.stored = local;
  }

  private sealedUnsent(work: Work): Uint8Array {
    if (this.unsentSealed?.work !== work) {
      const { id, around } = this;
      const blob = sealUnsent(work, { id, key: this.keys.workKey, randomBytes: around.randomBytes });
      this.unsentSealed = { work, blob };
    }
    return this.unsentSealed.blob;
  }

  /** Takes in the device's copy when another tab has changed it, or none was read yet. */
  private absorbStored(): void {
    const text = attempt(() => this.around.storage().getItem(this.storageKey));
    if (text === FAILED) {
      this.kept = false;
      return;
    }
    if (text === null) this.lastText = null;
    if (text === null || text === this.lastText) return;
    const copy = parseCopy(text);
    const opened = copy && this.openCopy(copy);
    if (!opened) return;
    this.lastText = text;
    this.stored = opened.unsent ?? opened.held.saved.work;
    this.held = this.held ? newer(this.held, opened.held) : opened.held;
    this.mergeIn(opened.held.saved.work);
    if (opened.unsent) this.mergeIn(opened.unsent);
  }

  private openCopy(copy: DeviceCopy): { held: Held; unsent: Work | undefined } | undefined {
    const { epoch, expiresAt, ended } = copy;
    const work = { work: copy.work.blob, workRevision: copy.work.revision, epoch, expiresAt };
    const opened = this.opened({ ...work, plan: copy.plan.blob, planRevision: copy.plan.revision });
    if (opened.kind === "fault") return undefined;
    const { plan, saved } = opened;
    const before = copy.seen && this.opened({ ...work, plan: copy.seen.blob, planRevision: copy.seen.revision });
    const seen = before?.kind === "ok" ? before.plan : undefined;
    const unsent = copy.unsent && openUnsent(copy.unsent, { id: this.id, key: this.keys.workKey });
    return { held: { epoch, expiresAt, plan, saved, seen, ended }, unsent };
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
      kept: this.kept,
      expiresAt: held.expiresAt,
      epoch: held.epoch,
      ...(held.ended && { ended: held.ended }),
      ...(held.seen && { seenBefore: held.seen.document }),
    };
  }

  private time(): number {
    return this.around.now().getTime();
  }
}

function noWord(answer: NoWord): Problem {
  if (answer.kind === "offline") return answer;
  return { kind: "trouble", code: answer.kind, sentence: notOursSentence(answer) };
}

function trouble({ fault, sentence }: ShareFault): Problem {
  return { kind: "trouble", code: fault, sentence };
}

function isSame({ epoch, plan, saved }: Held, share: SealedState): boolean {
  return (
    epoch === share.epoch &&
    plan.revision === share.planRevision &&
    saved.revision === share.workRevision &&
    sameBytes(plan.blob, share.plan) &&
    sameBytes(saved.blob, share.work)
  );
}

function sameWork(one: Work, other: Work): boolean {
  return one === other || canonicalOf(one) === canonicalOf(other);
}

const canonicals = new WeakMap<Work, string>();

function canonicalOf(work: Work): string {
  const text = canonicals.get(work) ?? canonicalJson(work);
  canonicals.set(work, text);
  return text;
}

/** What another tab wrote is the newer word on everything that has no revision. */
function newer(mine: Held, written: Held): Held {
  const plan = written.plan.revision >= mine.plan.revision ? written.plan : mine.plan;
  const saved = written.saved.revision >= mine.saved.revision ? written.saved : mine.saved;
  return { ...written, plan, saved, seen: plan === mine.plan && plan !== written.plan ? mine.seen : written.seen };
}

/** The plan to compare with: the last one that the reader has seen, as long as the new one says something else. */
function seenAfter(held: Held | undefined, plan: HeldPlan): HeldPlan | undefined {
  const before = held?.seen ?? held?.plan;
  return before && before.ref.document !== plan.ref.document ? before : undefined;
}

const FAILED = Symbol("failed");

function attempt<T>(act: () => T): T | typeof FAILED {
  try {
    return act();
  } catch {
    return FAILED;
  }
}
