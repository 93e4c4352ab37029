/**
 * The offices of this browser: one key per office in a `Storage`; what could not be written there stays in memory.
 *
 * Why `localStorage`: it is synchronous, so nothing is lost when a tab closes; it works on plain http; and its `storage`
 * event tells the other tabs. Every write changes one answer of the latest stored document, so two tabs on one office never
 * overwrite each other's answers; where both write before either has heard of the other, `LateWrites` brings back what is missing.
 */
import type { AnswerPath } from "@/lib/answers";
import { type Draft, draftText, newDraft, parseDraft, writersOf } from "./draft";
import {
  blankAnswers,
  type DraftAnswers,
  type DraftValue,
  differingPaths,
  draftValue,
  sameValue,
  withAnswer,
} from "./draft-answers";
import { copyName, officeName } from "./file";
import { type WayOut, withHandedOver } from "./handed-over";
import { isOfficeId, newOfficeId } from "./id";
import { KEY_PREFIX, OWN_KEY_PREFIX } from "./keys";
import { LateWrites } from "./late-writes";
import { SharedOffices } from "./shared";
import { attempt, FAILED, type KeyValueStorage, namesBehind } from "./storage";

export type Surroundings = {
  /** May throw, as the browser's own getter does where storage is forbidden. */
  storage: () => KeyValueStorage;
  /** This tab's own storage: remembers the office that was begun here and has no answer yet. */
  session: () => KeyValueStorage;
  now: () => Date;
  randomBytes: (length: number) => Uint8Array;
};

/** How an office stands with this browser. */
export type OfficeState =
  /** `elsewhere`: the answers that another tab has just changed. */
  | { kind: "kept"; draft: Draft; elsewhere: readonly AnswerPath[] }
  /** The last change could not be written: it lives in this tab only. */
  | { kind: "unkept"; draft: Draft; elsewhere: readonly AnswerPath[] }
  /** Deleted in another tab; this tab still has a copy. */
  | { kind: "deleted"; draft: Draft }
  | { kind: "damaged"; id: string; text: string }
  | { kind: "unknown" };

export type ListedOffice = Extract<OfficeState, { kind: "kept" | "unkept" | "damaged" }>;

export { KEY_PREFIX };

const BEGUN_KEY = "network-handoff/begun";

export class DraftStore {
  private readonly listeners = new Set<() => void>();
  /** What this tab last saw of each office. */
  private readonly copies = new Map<string, Draft>();
  /** Changes that could not be written; tried again with the next one. */
  private readonly pending = new Map<string, ReadonlyMap<AnswerPath, DraftValue | undefined>>();
  /** Copies of deleted offices that were typed into; written when another tab brings the office back. */
  private readonly typedSinceDeleted = new Set<string>();
  /** Offices that were in storage when this tab last looked. */
  private readonly inStorage = new Set<string>();
  private readonly states = new Map<string, { text: Stored; state: OfficeState }>();
  /** Of deleted offices: what they had ticked and asked. */
  private readonly removed = new Map<string, string>();
  private readonly late: LateWrites;
  private listed: readonly ListedOffice[] | undefined;
  private begun: string | undefined;
  private together = 0;
  /** Of the office that came last, in milliseconds. */
  private lastMoment = 0;

  /** The links of these offices. A copy of an office has none, and no file holds one. */
  readonly shared: SharedOffices;

  constructor(private readonly around: Surroundings) {
    this.late = new LateWrites(
      () => newOfficeId(around.randomBytes),
      () => around.now().getTime(),
    );
    this.shared = new SharedOffices(around.storage, () => this.refresh());
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** To be called when another tab may have written. */
  refresh(): void {
    if (this.together > 0) return;
    for (const id of this.typedSinceDeleted) this.writeBroughtBack(id);
    for (const id of this.late.offices()) this.writeMissing(id);
    this.listed = undefined;
    for (const listener of this.listeners) listener();
  }

  /** Many changes that are told once, after the last. */
  allAtOnce<Result>(act: () => Result): Result {
    this.together++;
    try {
      return act();
    } finally {
      this.together--;
      this.refresh();
    }
  }

  /** The same object for as long as nothing has changed. */
  read(id: string): OfficeState {
    const text = this.stored(id);
    const known = this.states.get(id);
    if (known && known.text === text) return known.state;
    const state = this.derive(id, text);
    this.states.set(id, { text, state });
    return state;
  }

  /** All offices, the last changed first, damaged ones at the end. The same list for as long as nothing has changed. */
  list(): readonly ListedOffice[] {
    this.listed ??= [...new Set([...this.storedIds(), ...this.copies.keys()])]
      .map((id) => this.read(id))
      .filter((state) => state.kind === "kept" || state.kind === "unkept" || state.kind === "damaged")
      .sort(lastChangedFirst);
    return this.listed;
  }

  /** An id for a new office. Nothing is stored before its first answer; an office begun here and still blank is used again. */
  begin(): string {
    const last = this.begunHere();
    if (last && this.stored(last) === null && !this.copies.has(last)) return last;
    const id = newOfficeId(this.around.randomBytes);
    this.rememberBegun(id);
    return id;
  }

  /** Begins an office under an address that was begun before: in a tab that is closed by now, and without a first answer. */
  beginAgain(id: string): void {
    if (!isOfficeId(id) || this.read(id).kind !== "unknown") return;
    this.rememberBegun(id);
    this.changed(id);
  }

  /** Keeps answers that came from a file as a new office. */
  add(answers: DraftAnswers): string {
    const draft = this.newOffice(answers, this.moments(1));
    this.keepCopy(draft);
    return draft.id;
  }

  /** Keeps many at once, and tells once. The list has them in this order: each is a little older than the one before it. */
  addAll(list: readonly DraftAnswers[]): string[] {
    const newest = this.moments(list.length);
    const added = list.map((answers, index) => this.newOffice(answers, newest - index));
    for (const draft of added) this.write(draft, new Map());
    this.refresh();
    return added.map(({ id }) => id);
  }

  /** A new office with the same answers and another name. What was taken out was the other office's. */
  duplicate(id: string): Draft | undefined {
    const state = this.read(id);
    if (!("draft" in state)) return undefined;
    const names = this.list().map((office) => (office.kind === "damaged" ? "" : officeName(office.draft.answers)));
    const copy = this.newOffice(
      withAnswer(state.draft.answers, "office.name", copyName(state.draft.answers, names)),
      this.moments(1),
    );
    this.keepCopy(copy);
    return copy;
  }

  setAnswer(id: string, path: AnswerPath, value: DraftValue | undefined): void {
    const state = this.read(id);
    if (state.kind === "unknown" || state.kind === "damaged") return;
    if (sameValue(draftValue(state.draft.answers, path), value)) return;
    const changedAt = this.around.now().toISOString();
    const change = (before: Draft): Draft => ({
      ...before,
      changedAt,
      answers: withAnswer(before.answers, path, value),
    });
    const draft = change(state.draft);
    const unwritten = new Map(this.pending.get(id)).set(path, value);
    if (state.kind === "deleted") {
      this.copies.set(id, draft);
      this.pending.set(id, unwritten);
      this.typedSinceDeleted.add(id);
    } else {
      this.late.add(id, change);
      this.write(draft, unwritten);
    }
    this.changed(id);
  }

  /** Remembers that the sheet of the present answers was taken out on this day (an ISO date). */
  handOver(id: string, on: string, by: WayOut): void {
    const state = this.read(id);
    if (state.kind !== "kept") return;
    const { draft } = state;
    if (differingPaths(draft.answers, blankAnswers).length === 0) return;
    const entry = { on, answers: draft.answers, by };
    const change = (before: Draft): Draft => ({ ...before, handedOver: withHandedOver(before.handedOver, entry) });
    const changed = change(draft);
    if (JSON.stringify(changed.handedOver) === JSON.stringify(draft.handedOver)) return;
    this.late.add(id, change);
    this.write(changed, new Map());
    this.changed(id);
  }

  /** Stores this tab's copy of an office that another tab deleted. */
  keep(id: string): void {
    const copy = this.copies.get(id);
    if (!copy) return;
    this.keepCopy(copy);
    this.shared.restore(id);
  }

  /** What `restore` takes to undo it; undefined for a damaged office. */
  remove(id: string): Draft | undefined {
    const state = this.read(id);
    this.forget(id);
    this.shared.remove(id);
    this.removeOwn(id);
    this.changed(id);
    return "draft" in state ? state.draft : undefined;
  }

  /** Undoes `addAll`, but for what somebody has worked on since. The ids of those that are gone. */
  removeUntouched(ids: readonly string[]): string[] {
    const gone = ids.filter((id) => this.isUntouched(id));
    for (const id of gone) this.forget(id);
    this.refresh();
    return gone;
  }

  private isUntouched(id: string): boolean {
    const state = this.read(id);
    if (state.kind !== "kept" && state.kind !== "unkept") return false;
    const { createdAt, changedAt, handedOver } = state.draft;
    return createdAt === changedAt && handedOver.length === 0 && this.isAlone(id);
  }

  private ownText(id: string): string | undefined {
    const text = attempt(() => this.around.storage().getItem(OWN_KEY_PREFIX + id));
    return typeof text === "string" ? text : undefined;
  }

  /** What the office ticked and asked goes with it (`own-texts.ts`), and comes back with it. */
  private removeOwn(id: string): void {
    const own = this.ownText(id);
    if (own === undefined) return;
    this.removed.set(id, own);
    attempt(() => this.around.storage().removeItem(OWN_KEY_PREFIX + id));
  }

  /** Nobody was given it, and nothing was ticked or asked for it. */
  private isAlone(id: string): boolean {
    return this.shared.read(id) === undefined && !this.ownText(id);
  }

  /** Undoes `remove`. What another tab has kept of the office in the meantime is newer, and stays. */
  restore(draft: Draft): void {
    if (typeof this.stored(draft.id) === "string") this.changed(draft.id);
    else this.keepCopy(draft);
    this.shared.restore(draft.id);
    const own = this.removed.get(draft.id);
    if (own !== undefined && !this.ownText(draft.id))
      attempt(() => this.around.storage().setItem(OWN_KEY_PREFIX + draft.id, own));
  }

  private forget(id: string): void {
    attempt(() => this.around.storage().removeItem(KEY_PREFIX + id));
    this.copies.delete(id);
    this.pending.delete(id);
    this.typedSinceDeleted.delete(id);
    this.inStorage.delete(id);
    this.states.delete(id);
    this.forgetBegun(id);
  }

  private newOffice(answers: DraftAnswers, moment: number): Draft {
    return newDraft(newOfficeId(this.around.randomBytes), new Date(moment), answers);
  }

  /** The latest of so many moments that no office of this tab has had: two that come in one millisecond stay in their order. */
  private moments(count: number): number {
    this.lastMoment = Math.max(this.around.now().getTime(), this.lastMoment + count);
    return this.lastMoment;
  }

  private writeBroughtBack(id: string): void {
    if (typeof this.stored(id) !== "string") return;
    this.states.delete(id);
    const state = this.read(id);
    if (state.kind === "unkept") this.write(state.draft, new Map(this.pending.get(id)));
    this.typedSinceDeleted.delete(id);
    this.states.delete(id);
  }

  /** What this tab has just changed, and another one's write of the same moment does not hold. */
  private writeMissing(id: string): void {
    const text = this.stored(id);
    if (typeof text !== "string" || !this.late.isForeign(id, text)) return;
    const missing = this.late.missingFrom(id, writersOf(text));
    const stored = missing.length > 0 ? parseDraft(id, text) : undefined;
    if (!stored) return;
    this.states.delete(id);
    this.write(
      missing.reduce((draft, change) => change(draft), stored),
      new Map(this.pending.get(id)),
    );
  }

  private keepCopy(draft: Draft): void {
    this.inStorage.delete(draft.id);
    this.typedSinceDeleted.delete(draft.id);
    this.write(draft, new Map());
    this.changed(draft.id);
  }

  private write(draft: Draft, unwritten: ReadonlyMap<AnswerPath, DraftValue | undefined>): void {
    this.copies.set(draft.id, draft);
    const before = this.stored(draft.id);
    const writers = this.late.writersAfter(draft.id, typeof before === "string" ? writersOf(before) : {});
    const text = draftText(draft, writers);
    const outcome = attempt(() => this.around.storage().setItem(KEY_PREFIX + draft.id, text));
    if (outcome !== FAILED) this.late.wrote(draft.id, text);
    if (outcome === FAILED) {
      this.pending.set(draft.id, unwritten);
    } else {
      this.pending.delete(draft.id);
      this.inStorage.add(draft.id);
      this.forgetBegun(draft.id);
    }
  }

  private derive(id: string, text: Stored): OfficeState {
    const copy = this.copies.get(id);
    if (typeof text !== "string") {
      if (copy && this.inStorage.has(id) && text === null) return { kind: "deleted", draft: copy };
      if (copy) return { kind: "unkept", draft: copy, elsewhere: [] };
      if (this.begunHere() !== id) return { kind: "unknown" };
      return { kind: text === null ? "kept" : "unkept", draft: newDraft(id, this.around.now()), elsewhere: [] };
    }
    const stored = isOfficeId(id) ? parseDraft(id, text) : undefined;
    if (!stored) return { kind: "damaged", id, text };
    const unwritten = this.pending.get(id);
    const draft = unwritten ? applied(stored, unwritten) : stored;
    this.copies.set(id, draft);
    this.inStorage.add(id);
    return {
      kind: unwritten ? "unkept" : "kept",
      draft,
      elsewhere: copy ? differingPaths(copy.answers, draft.answers) : [],
    };
  }

  private changed(id: string): void {
    this.states.delete(id);
    this.refresh();
  }

  private stored(id: string): Stored {
    return attempt(() => this.around.storage().getItem(KEY_PREFIX + id));
  }

  private storedIds(): string[] {
    return namesBehind(KEY_PREFIX, this.around.storage);
  }

  private begunHere(): string | undefined {
    if (this.begun) return this.begun;
    const id = attempt(() => this.around.session().getItem(BEGUN_KEY));
    return typeof id === "string" && isOfficeId(id) ? id : undefined;
  }

  private rememberBegun(id: string): void {
    this.begun = id;
    attempt(() => this.around.session().setItem(BEGUN_KEY, id));
  }

  private forgetBegun(id: string): void {
    if (this.begunHere() !== id) return;
    this.begun = undefined;
    attempt(() => this.around.session().removeItem(BEGUN_KEY));
  }
}

function applied(draft: Draft, changes: ReadonlyMap<AnswerPath, DraftValue | undefined>): Draft {
  const answers = [...changes].reduce((before, [path, value]) => withAnswer(before, path, value), draft.answers);
  return { ...draft, answers };
}

/** Moments are ASCII. `localeCompare` would load a whole collation first, 40 ms on a slow computer. */
function lastChangedFirst(one: ListedOffice, other: ListedOffice): number {
  const [moment, otherMoment] = [changedAt(one), changedAt(other)];
  // The browser names its keys in no order of ours.
  if (moment === otherMoment) return idOf(one) < idOf(other) ? -1 : 1;
  return moment < otherMoment ? 1 : -1;
}

function idOf(office: ListedOffice): string {
  return office.kind === "damaged" ? office.id : office.draft.id;
}

function changedAt(office: ListedOffice): string {
  return office.kind === "damaged" ? "" : office.draft.changedAt;
}

/** A key's text, null when there is none, `FAILED` when the browser would not say. */
type Stored = string | null | typeof FAILED;
