/** A browser for tests: any number of tabs on one storage, which can be full or forbidden. */
import fc from "fast-check";
import { type AnswerPath, answerPaths } from "@/lib/answers";
import { blankAnswers, type DraftAnswers, type DraftValue, leafKind, withAnswer } from "./draft-answers";
import { OwnTexts } from "./own-texts";
import type { KeyValueStorage } from "./storage";
import { DraftStore } from "./store";

class FakeStorage implements KeyValueStorage {
  readonly entries = new Map<string, string>();
  full = false;

  get length() {
    return this.entries.size;
  }
  key(index: number) {
    return [...this.entries.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (this.full) throw new Error("QuotaExceededError");
    this.entries.set(key, value);
  }
  removeItem(key: string) {
    this.entries.delete(key);
  }
}

export function fakeBrowser() {
  const storage = new FakeStorage();
  const browser = { storage, forbidden: false, now: new Date("2026-11-21T09:00:00Z"), tab, texts };
  let seed = 0;

  function texts(store?: DraftStore) {
    return new OwnTexts(
      () => storage,
      () => store?.refresh(),
    );
  }

  function tab(session = new FakeStorage()) {
    const allowed = (kind: FakeStorage) => () => {
      if (browser.forbidden) throw new Error("SecurityError");
      return kind;
    };
    return new DraftStore({
      storage: allowed(storage),
      session: allowed(session),
      now: () => browser.now,
      randomBytes: (length) => Uint8Array.from({ length }, (_, index) => (seed++ * 37 + index * 11) % 256),
    });
  }
  return browser;
}

/**
 * Tabs in processes of their own, as browsers have them: each sees its own writes at once, and those of the others, in the order
 * in which the browser got them, when `deliver` is called.
 */
export function slowBrowser() {
  const writes: { key: string; value: string | null }[] = [];
  const tabs: { storage: FakeStorage; store: DraftStore }[] = [];
  const browser = { now: new Date("2026-11-21T09:00:00Z"), tab, texts, deliver, stored: new FakeStorage() };
  let seed = 0;

  function tab() {
    const storage = new (class extends FakeStorage {
      override setItem(key: string, value: string) {
        super.setItem(key, value);
        writes.push({ key, value });
      }
      override removeItem(key: string) {
        super.removeItem(key);
        writes.push({ key, value: null });
      }
    })();
    for (const [key, value] of browser.stored.entries) storage.entries.set(key, value);
    const session = new FakeStorage();
    const store = new DraftStore({
      storage: () => storage,
      session: () => session,
      now: () => browser.now,
      randomBytes: (length) => Uint8Array.from({ length }, (_, index) => (seed++ * 37 + index * 11) % 256),
    });
    tabs.push({ storage, store });
    return store;
  }

  function texts(store: DraftStore) {
    const own = tabs.find((tab) => tab.store === store)?.storage ?? browser.stored;
    return new OwnTexts(
      () => own,
      () => store.refresh(),
    );
  }

  /** Until nobody writes anymore. */
  function deliver() {
    for (let round = 0; writes.length > 0 && round < 20; round++) {
      for (const { key, value } of writes.splice(0)) {
        for (const { entries } of [browser.stored, ...tabs.map(({ storage }) => storage)])
          value === null ? entries.delete(key) : entries.set(key, value);
      }
      for (const { store } of tabs) store.refresh();
    }
  }
  return browser;
}

export const fakeSession = () => new FakeStorage();

/** Whatever a person may type at an answer, also what does not validate. */
export function typedValue(path: AnswerPath): fc.Arbitrary<DraftValue> {
  const kinds = {
    text: fc.string({ minLength: 1 }),
    list: fc.array(fc.string(), { minLength: 1, maxLength: 4 }),
    number: fc.oneof(fc.integer(), fc.string({ minLength: 1 })),
  };
  return kinds[leafKind(path)];
}

export const anyChange: fc.Arbitrary<{ path: AnswerPath; value: DraftValue }> = fc
  .constantFrom(...answerPaths)
  .chain((path) => typedValue(path).map((value) => ({ path, value })));

export const anyAnswers: fc.Arbitrary<DraftAnswers> = fc
  .array(anyChange, { maxLength: 30 })
  .map((changes) => changes.reduce((answers, { path, value }) => withAnswer(answers, path, value), blankAnswers));
