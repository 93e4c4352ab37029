/** For tests: a server, and devices whose line, clock, storage and tabs do what the test says, all in one virtual time. */

import { readAnswers } from "@/lib/answers";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { planFor } from "@/lib/rules";
import { emptyWork, setNote } from "@/lib/work/edit";
import { marked } from "@/lib/work/fixtures/edits.testing";
import type { MarkState, PlanRef, Work } from "@/lib/work/schema";
import { openBlob, sealBlob } from "./blob";
import { sameBytes } from "./bytes";
import type { NotOurs, Refused, SealedShare, ShareClient } from "./client";
import type { PlanDocument } from "./documents";
import { technicianKeys } from "./keys";
import { openWork, planRefOf } from "./open";
import { WorkSync as OldTab, technicianKeys as oldKeys } from "./version-1/old-tab.mjs";
import { type RefusalCode, refusals } from "./wire";
import { type SyncSurroundings, WorkSync } from "./work-sync";
import type { OpenShare } from "./work-sync-state";

const id = new Uint8Array(16).fill(7);
const secret = new Uint8Array(32).fill(9);
const keys = technicianKeys(id, secret);

type AnyTab = WorkSync | OldTab;

let seed = 1;

/** Never the same twice, and the same in every run. */
function randomBytes(length: number): Uint8Array {
  return Uint8Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed & 255;
  });
}

export function documentOf(name: string, more: object = {}): PlanDocument {
  const { office, ...others } = portalWithDynamicDns.document;
  const { answers } = readAnswers({ ...others, ...more, office: { ...office, name } });
  return { version: 1, answers, plan: planFor(answers), date: "2026-11-21" };
}

function sealed(kind: "plan" | "work", document: unknown, revision: number): Uint8Array {
  const place = { kind, id, revision, epoch: 1 };
  const result = sealBlob(document, place, kind === "plan" ? keys.planKey : keys.workKey, randomBytes);
  if (!result.ok) throw new Error(result.fault);
  return result.blob;
}

class Time {
  now = Date.UTC(2026, 10, 21, 9);
  private timers: { at: number; act: () => void }[] = [];

  after = (milliseconds: number, act: () => void) => {
    const timer = { at: this.now + milliseconds, act };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  };

  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await settled();
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
      if (!next) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.now = Math.max(this.now, next.at);
      next.act();
      await settled();
    }
    this.now = end;
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

export class World {
  readonly time = new Time();
  readonly requests: string[] = [];
  share: SealedShare;
  /** Every call is refused with this. */
  refusal: Refused | undefined;
  /** Something else answers every call. */
  stranger: NotOurs | undefined;

  /** `first`: what the work is made of, today's empty one unless told. */
  constructor(document = documentOf("Harbor Example Dental"), first: (plan: PlanRef) => unknown = emptyWork) {
    const plan = sealed("plan", document, 1);
    const work = sealed("work", first(planRefOf(document, plan, 1)), 1);
    const expiresAt = "2026-12-21T09:00:00.000Z";
    this.share = { role: "technician", epoch: 1, plan, planRevision: 1, work, workRevision: 1, expiresAt };
  }

  refuse(code: RefusalCode | undefined, retryAfter?: number): void {
    this.refusal = code && {
      kind: "refused",
      code,
      message: refusals[code][1],
      ...(retryAfter !== undefined && { retryAfter }),
    };
  }

  /** The office shares another plan. */
  putPlan(document: PlanDocument): void {
    const planRevision = this.share.planRevision + 1;
    this.share = { ...this.share, planRevision, plan: sealed("plan", document, planRevision) };
  }

  /** Somebody else saves this work. */
  putWork(work: Work): void {
    const workRevision = this.share.workRevision + 1;
    this.share = { ...this.share, workRevision, work: sealed("work", work, workRevision) };
  }

  /** The work as it stands on the server, unread. */
  get sealedWork(): unknown {
    const { work, workRevision: revision, epoch } = this.share;
    const opened = openBlob(work, { kind: "work", id, revision, epoch }, keys.workKey);
    return opened.ok ? opened.document : undefined;
  }

  get work(): Work {
    const { work, workRevision: revision, epoch } = this.share;
    const opened = openWork(work, { id, revision, epoch }, keys);
    if (opened.kind === "fault") throw new Error(opened.fault);
    return opened.work;
  }

  device(skew = 0): Device {
    return new Device(this, skew);
  }
}

/** A device with one storage and any number of tabs. */
export class Device {
  online = true;
  /** The next saving reaches the server, and its answer is lost. */
  loseAnswer = false;
  storageWorks = true;
  latency = 40;
  readonly stored = new Map<string, string>();
  private tabs: AnyTab[] = [];

  constructor(
    readonly world: World,
    /** How far its clock is off, in milliseconds. */
    readonly skew: number,
  ) {}

  /** Opens the link in a tab, and waits until it is shown. */
  async tab(): Promise<WorkSync> {
    const tab = this.newTab();
    tab.start();
    await this.world.time.pass(3 * this.latency);
    return tab;
  }

  newTab(): WorkSync {
    const tab = new WorkSync(
      id,
      keys,
      this.surroundings(() => tab),
    );
    this.tabs.push(tab);
    return tab;
  }

  /** A tab whose page was loaded before the work became version 2. */
  async oldTab(): Promise<OldTab> {
    const tab = new OldTab(
      id,
      oldKeys(id, secret),
      this.surroundings(() => tab),
    );
    this.tabs.push(tab);
    tab.start();
    await this.world.time.pass(3 * this.latency);
    return tab;
  }

  private surroundings(tab: () => AnyTab): SyncSurroundings {
    return {
      client: this.client,
      storage: () => {
        if (!this.storageWorks) throw new Error("QuotaExceededError");
        return {
          getItem: (key) => this.stored.get(key) ?? null,
          setItem: (key, value) => {
            this.stored.set(key, value);
            this.tellOthers(tab(), key);
          },
          removeItem: (key) => void this.stored.delete(key),
        };
      },
      now: () => this.now,
      randomBytes,
      after: this.world.time.after,
    };
  }

  /** The tab is gone, without a warning. */
  crash(tab: AnyTab): void {
    tab.stop();
    this.tabs = this.tabs.filter((other) => other !== tab);
  }

  get now(): Date {
    return new Date(this.world.time.now + this.skew);
  }

  mark(tab: WorkSync, item: string, state: MarkState): boolean {
    return tab.edit((work) => marked(work, item, state, "0123456789abcdef", this.now));
  }

  note(tab: WorkSync, item: string, text: string): boolean {
    return tab.edit((work) => {
      const edit = setNote(work, item, text, this.now);
      return edit.ok ? edit.work : work;
    });
  }

  private tellOthers(writer: AnyTab, key: string): void {
    for (const tab of this.tabs) if (tab !== writer) this.world.time.after(1, () => tab.storageChanged(key));
  }

  private readonly client: Pick<ShareClient, "read" | "putWork"> = {
    read: async (_id, token, etag) => {
      if (!(await this.reaches("GET", token))) return { kind: "offline" };
      const { refusal, stranger, share } = this.world;
      if (stranger) return stranger;
      const now = `"${share.planRevision}-${share.workRevision}"`;
      const answer =
        refusal ??
        (etag === now
          ? { kind: "not-modified" as const, ...this.served }
          : { kind: "ok" as const, ...share, etag: now, ...this.served });
      return (await this.reaches()) ? answer : { kind: "offline" };
    },
    putWork: async (_id, token, revision, blob) => {
      if (!(await this.reaches("PUT", token))) return { kind: "offline" };
      const { refusal, stranger, share } = this.world;
      if (stranger) return stranger;
      if (refusal) return refusal;
      const moved = share.workRevision !== revision;
      const answer = moved
        ? { kind: "moved" as const, blob: share.work, revision: share.workRevision, ...this.served }
        : { kind: "ok" as const, revision: revision + 1, ...this.served };
      if (!moved) this.world.share = { ...share, work: blob, workRevision: revision + 1 };
      const lost = this.loseAnswer;
      this.loseAnswer = false;
      return (await this.reaches()) && !lost ? answer : { kind: "offline" };
    },
  };

  /** The server's own clock is right, whatever the device's says. */
  private get served() {
    return { servedAt: new Date(this.world.time.now).toISOString() };
  }

  private async reaches(call?: string, token?: Uint8Array): Promise<boolean> {
    await new Promise<void>((resolve) => void this.world.time.after(this.latency, resolve));
    if (call && this.online) this.world.requests.push(call);
    if (token && !sameBytes(token, keys.technicianToken)) throw new Error("wrong token");
    return this.online;
  }
}

export function openedShare(tab: WorkSync): OpenShare {
  const state = tab.read();
  if (state.kind !== "open") throw new Error(`It is ${JSON.stringify(state)}`);
  return state;
}
