import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerPaths } from "@/lib/answers";
import { draftValue } from "./draft-answers";
import { anyAnswers, anyChange, fakeBrowser, fakeSession, slowBrowser, typedValue } from "./drafts.testing";
import { officeName } from "./file";
import { type DraftStore, KEY_PREFIX, type OfficeState } from "./store";

const answersOf = (state: OfficeState) => ("draft" in state ? state.draft.answers : undefined);

describe("half a character", () => {
  const half = "Harbor \ud83d";

  it("is never kept, whether it is typed, copied, or comes from a file", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const id = tab.begin();
    tab.setAnswer(id, "office.name", half);
    tab.setAnswer(id, "confirmations.messageServer.sources", ["\udec0"]);
    expect(answersOf(tab.read(id))).toMatchObject({
      office: { name: "Harbor \ufffd" },
      confirmations: { messageServer: { sources: ["\ufffd"] } },
    });
    expect([...browser.storage.entries.values()].join("")).not.toMatch(/\\ud[89a-f]/);
  });

  it("of an office that was kept so before is gone when the office is read", () => {
    const browser = fakeBrowser();
    const id = "AAAAAAAAAAAAAAAAAAAAAA";
    const moment = "2026-11-20T09:00:00.000Z";
    const answers = { version: 1, office: { name: half } };
    const kept = { createdAt: moment, changedAt: moment, answers, handedOver: [{ on: "2026-11-20", answers }] };
    browser.storage.setItem(KEY_PREFIX + id, JSON.stringify(kept));
    expect(browser.tab().read(id)).toMatchObject({
      draft: {
        answers: { office: { name: "Harbor \ufffd" } },
        handedOver: [{ answers: { office: { name: "Harbor \ufffd" } } }],
      },
    });
  });
});

describe("offices kept in this browser", () => {
  it("stores nothing before the first answer, and uses the begun office again", () => {
    const browser = fakeBrowser();
    const session = fakeSession();
    const tab = browser.tab(session);
    const id = tab.begin();
    expect(tab.begin()).toBe(id);
    expect(browser.tab(session).begin()).toBe(id);
    expect(browser.storage.length).toBe(0);
    expect(tab.read(id)).toMatchObject({ kind: "kept", draft: { answers: { version: 1 } } });

    tab.setAnswer(id, "office.name", "Harbor Dental");
    expect(browser.storage.length).toBe(1);
    expect(tab.begin()).not.toBe(id);
  });

  it("lets two tabs begin two offices", () => {
    const browser = fakeBrowser();
    expect(browser.tab().begin()).not.toBe(browser.tab().begin());
  });

  it("does not know an office that was never begun here", () => {
    expect(fakeBrowser().tab().read("AAAAAAAAAAAAAAAAAAAAAA")).toEqual({ kind: "unknown" });
  });

  it("begins again under an address of which nothing is kept, and under no other", () => {
    const browser = fakeBrowser();
    const id = browser.tab().begin();
    const later = browser.tab();
    expect(later.read(id)).toEqual({ kind: "unknown" });
    later.beginAgain(id);
    expect(later.read(id)).toMatchObject({ kind: "kept", draft: { id, answers: { version: 1 } } });
    expect(browser.storage.length).toBe(0);
    later.beginAgain("mistyped");
    expect(later.read("mistyped")).toEqual({ kind: "unknown" });

    later.setAnswer(id, "office.name", "Harbor Dental");
    const kept = later.read(id);
    later.beginAgain(id);
    expect(later.read(id)).toBe(kept);
  });

  it("survives a reload", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const id = tab.begin();
    tab.setAnswer(id, "server.address", "192.168.1.999");
    expect(browser.tab().read(id)).toEqual(tab.read(id));
    expect(answersOf(browser.tab().read(id))).toEqual({ version: 1, server: { address: "192.168.1.999" } });
  });

  it("gives the same state for as long as nothing has changed", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const id = tab.begin();
    expect(tab.read(id)).toBe(tab.read(id));
    tab.setAnswer(id, "office.name", "Harbor Dental");
    expect(tab.read(id)).toBe(tab.read(id));
    expect(tab.list()).toBe(tab.list());
  });

  it("lists offices, the last changed first", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const older = tab.add({ version: 1, office: { name: "Older" } });
    browser.now = new Date("2026-11-22T09:00:00Z");
    const newer = tab.add({ version: 1, office: { name: "Newer" } });
    expect(tab.list().map((office) => office.kind === "kept" && office.draft.id)).toEqual([newer, older]);
    browser.now = new Date("2026-11-23T09:00:00Z");
    tab.setAnswer(older, "features.tickets", "yes");
    expect(tab.list().map((office) => office.kind === "kept" && office.draft.id)).toEqual([older, newer]);
  });

  it("leaves other keys of the storage alone", () => {
    const browser = fakeBrowser();
    browser.storage.setItem("theme", "dark");
    expect(browser.tab().list()).toEqual([]);
  });

  it("does not touch an office when an answer stays what it is", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const id = tab.add({ version: 1, office: { name: "Harbor Dental" } });
    const before = tab.read(id);
    browser.now = new Date("2026-12-01T09:00:00Z");
    tab.setAnswer(id, "office.name", "Harbor Dental");
    expect(tab.read(id)).toBe(before);
  });
});

describe("two tabs on one office", () => {
  it("lose no answer, in whatever order they write", () => {
    const writes = fc.array(fc.record({ tab: fc.constantFrom(0, 1), change: anyChange }), { maxLength: 40 });
    fc.assert(
      fc.property(anyAnswers, writes, (start, sequence) => {
        const browser = fakeBrowser();
        const first = browser.tab();
        const second = browser.tab();
        const id = first.add(start);
        const expected = new Map(answerPaths.map((path) => [path, draftValue(start, path)]));
        for (const { tab, change } of sequence) {
          (tab === 0 ? first : second).setAnswer(id, change.path, change.value);
          expected.set(change.path, change.value);
        }
        for (const tab of [first, second, browser.tab()]) {
          const answers = answersOf(tab.read(id));
          expect(answers).toBeDefined();
          for (const [path, value] of expected) expect(answers && draftValue(answers, path)).toEqual(value);
        }
      }),
    );
  });

  it("see each other's change, and which answer it was", () => {
    const browser = fakeBrowser();
    const first = browser.tab();
    const second = browser.tab();
    const id = first.add({ version: 1, office: { name: "Harbor Dental" } });
    second.read(id);
    let told = 0;
    second.subscribe(() => told++);
    first.setAnswer(id, "features.patientPortal", "yes");
    second.refresh();
    expect(told).toBe(1);
    expect(second.read(id)).toMatchObject({ elsewhere: ["features.patientPortal"] });
    expect(first.read(id)).toMatchObject({ elsewhere: [] });
  });

  it("tell a deleted office, keep a copy of it, and store it again only when asked", () => {
    const browser = fakeBrowser();
    const first = browser.tab();
    const second = browser.tab();
    const id = first.add({ version: 1, office: { name: "Harbor Dental" } });
    second.read(id);
    first.remove(id);
    expect(first.read(id)).toEqual({ kind: "unknown" });
    expect(second.read(id)).toMatchObject({
      kind: "deleted",
      draft: { answers: { office: { name: "Harbor Dental" } } },
    });
    second.setAnswer(id, "features.tickets", "yes");
    expect(browser.storage.length).toBe(0);
    second.keep(id);
    expect(answersOf(browser.tab().read(id))).toMatchObject({ features: { tickets: "yes" } });
    expect(second.read(id).kind).toBe("kept");
  });
});

describe("two tabs that write in the same moment, before either has heard of the other", () => {
  const begin = () => {
    const browser = slowBrowser();
    const id = browser.tab().add({ version: 1, office: { name: "Harbor Dental" } });
    browser.deliver();
    return { browser, id, tabs: [browser.tab(), browser.tab(), browser.tab()] as const };
  };
  const answersIn = (tab: DraftStore, id: string) => answersOf(tab.read(id));

  it("lose no answer", () => {
    const { browser, id, tabs } = begin();
    const [one, two] = tabs;
    one.setAnswer(id, "features.tickets", "yes");
    two.setAnswer(id, "features.dropBox", "no");
    browser.deliver();
    for (const tab of [...tabs, browser.tab()]) {
      expect(answersIn(tab, id)).toMatchObject({ features: { tickets: "yes", dropBox: "no" } });
    }
  });

  it("lose no note that a sheet left this browser", () => {
    const { browser, id, tabs } = begin();
    const [one, two] = tabs;
    one.handOver(id, "2026-11-21", "pdf");
    two.setAnswer(id, "features.dropBox", "no");
    browser.deliver();
    const state = browser.tab().read(id);
    expect("draft" in state && [state.draft.handedOver.length, state.draft.answers.features]).toEqual([
      1,
      { dropBox: "no" },
    ]);
  });

  it("end up with the same answers, each of them one that was given, in whatever order they write", () => {
    const paths = ["features.tickets", "features.dropBox", "office.name"] as const;
    const act = fc.oneof(
      fc.record({ tab: fc.nat(2), path: fc.constantFrom(...paths) }),
      fc.constant("deliver" as const),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const { browser, id, tabs } = begin();
        const given = new Map<string, Set<string>>(paths.map((path) => [path, new Set()]));
        let sinceDelivery = new Set<string>();
        for (const [index, what] of acts.entries()) {
          browser.now = new Date(browser.now.getTime() + 5);
          if (what === "deliver") {
            browser.deliver();
            sinceDelivery = new Set();
            continue;
          }
          const { tab, path } = what;
          const value = `value ${index}`;
          // What was given before the last delivery, everybody has seen: a later answer takes its place for good.
          if (!sinceDelivery.has(path)) given.set(path, new Set());
          sinceDelivery.add(path);
          given.get(path)?.add(value);
          tabs[tab]?.setAnswer(id, path, value);
        }
        browser.deliver();
        const [first, ...others] = [...tabs, browser.tab()].map((tab) => answersIn(tab, id));
        for (const other of others) expect(other).toEqual(first);
        for (const path of paths) {
          const values = given.get(path) ?? new Set();
          if (values.size > 0 && first) expect([...values]).toContain(draftValue(first, path));
        }
      }),
    );
  });
});

describe("many offices", () => {
  it("are added at once, and told once", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    let told = 0;
    tab.subscribe(() => told++);
    const ids = tab.addAll([
      { version: 1, office: { name: "Harbor Dental" } },
      { version: 1, office: { name: "Harbor Dental" } },
    ]);
    expect(new Set(ids).size).toBe(2);
    expect(told).toBe(1);
    expect(browser.tab().list()).toHaveLength(2);
  });

  it("stand in the order of their file, before what was there, also in another tab", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const named = (name: string) => ({ version: 1, office: { name } }) as const;
    const names = (store: DraftStore) =>
      store.list().map((office) => ("draft" in office ? officeName(office.draft.answers) : ""));
    const file = Array.from({ length: 8 }, (_, index) => `Branch ${index}`);
    tab.add(named("First"));
    tab.add(named("Second"));
    tab.addAll(file.map(named));
    expect(names(tab)).toEqual([...file, "Second", "First"]);
    tab.addAll(["Later", "Last"].map(named));
    expect(names(browser.tab())).toEqual(["Later", "Last", ...file, "Second", "First"]);
  });

  it("that are changed together are told once, also where one of the changes fails", () => {
    const tab = fakeBrowser().tab();
    const ids = tab.addAll(["One", "Two"].map((name) => ({ version: 1, office: { name } })));
    let told = 0;
    tab.subscribe(() => told++);
    expect(tab.allAtOnce(() => ids.map((id) => tab.remove(id)?.id))).toEqual(ids);
    expect([told, tab.list().length]).toEqual([1, 0]);
    expect(() =>
      tab.allAtOnce(() => {
        tab.add({ version: 1 });
        throw new Error("in between");
      }),
    ).toThrow("in between");
    expect([told, tab.list().length]).toEqual([2, 1]);
  });

  it("that were just added are taken away again at once, but for those that somebody has worked on since", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const kept = tab.add({ version: 1, office: { name: "Mine" } });
    const added = tab.addAll(["One", "Two", "Three", "Four"].map((name) => ({ version: 1, office: { name } })));
    const [one = "", two = "", three = "", four = ""] = added;
    browser.now = new Date(browser.now.getTime() + 1000);
    tab.setAnswer(two, "office.name", "Two, changed");
    tab.handOver(three, "2026-11-21", "pdf");
    tab.shared.write(four, { state: "begun", secrets: { id: "A".repeat(22), ownerSecret: "A".repeat(43) } });
    let told = 0;
    tab.subscribe(() => told++);
    expect(tab.removeUntouched(added)).toEqual([one]);
    expect(told).toBe(1);
    expect(tab.list().map((state) => ("draft" in state ? state.draft.id : ""))).toHaveLength(4);
    expect([tab.read(one).kind, tab.read(kept).kind]).toEqual(["unknown", "kept"]);
  });

  it("are added in memory when storage is full", () => {
    const browser = fakeBrowser();
    browser.storage.full = true;
    const tab = browser.tab();
    const [id = ""] = tab.addAll([{ version: 1, office: { name: "Harbor Dental" } }]);
    expect(tab.read(id).kind).toBe("unkept");
  });

  it("are duplicated under a name of their own, without what was handed over", () => {
    const tab = fakeBrowser().tab();
    const id = tab.add({ version: 1, office: { name: "Harbor Dental" }, features: { tickets: "yes" } });
    tab.handOver(id, "2026-11-21", "pdf");
    const first = tab.duplicate(id);
    const second = tab.duplicate(first?.id ?? "");
    expect(first).toMatchObject({
      answers: { office: { name: "Harbor Dental (copy)" }, features: { tickets: "yes" } },
    });
    expect(first?.handedOver).toEqual([]);
    expect(second?.answers).toMatchObject({ office: { name: "Harbor Dental (copy 2)" } });
    expect(tab.list()).toHaveLength(3);
    expect(tab.duplicate("AAAAAAAAAAAAAAAAAAAAAA")).toBeUndefined();
  });
});

describe("undoing a deletion", () => {
  const document = { version: 1, office: { name: "Harbor Dental" } } as const;

  it("brings back all that there was", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const id = tab.add(document);
    tab.handOver(id, "2026-11-21", "pdf");
    const before = tab.read(id);
    const removed = tab.remove(id);
    expect(browser.storage.length).toBe(0);
    if (removed) tab.restore(removed);
    expect(tab.read(id)).toEqual(before);
    expect(browser.tab().read(id)).toEqual(before);
  });

  it("leaves what another tab has kept in the meantime", () => {
    const browser = fakeBrowser();
    const [first, second] = [browser.tab(), browser.tab()];
    const id = first.add(document);
    second.read(id);
    const removed = first.remove(id);
    second.setAnswer(id, "features.tickets", "yes");
    second.keep(id);
    if (removed) first.restore(removed);
    for (const tab of [first, second]) expect(answersOf(tab.read(id))).toMatchObject({ features: { tickets: "yes" } });
  });

  it("loses nothing that was typed into another tab's copy", () => {
    const browser = fakeBrowser();
    const [first, second] = [browser.tab(), browser.tab()];
    const id = first.add(document);
    second.read(id);
    const removed = first.remove(id);
    second.refresh();
    second.setAnswer(id, "features.tickets", "yes");
    if (removed) first.restore(removed);
    second.refresh();
    expect(second.read(id)).toMatchObject({ kind: "kept", draft: { answers: { features: { tickets: "yes" } } } });
    expect(answersOf(browser.tab().read(id))).toMatchObject({ ...document, features: { tickets: "yes" } });
  });

  it("is not possible for what can't be read", () => {
    const browser = fakeBrowser();
    browser.storage.setItem(`${KEY_PREFIX}AAAAAAAAAAAAAAAAAAAAAA`, "{");
    expect(browser.tab().remove("AAAAAAAAAAAAAAAAAAAAAA")).toBeUndefined();
  });
});

describe("a browser that keeps nothing", () => {
  it("goes on in memory when storage is forbidden", () => {
    const browser = fakeBrowser();
    browser.forbidden = true;
    const tab = browser.tab();
    const id = tab.begin();
    expect(tab.read(id).kind).toBe("unkept");
    tab.setAnswer(id, "office.name", "Harbor Dental");
    tab.setAnswer(id, "features.tickets", "yes");
    expect(tab.read(id)).toMatchObject({
      kind: "unkept",
      draft: { answers: { office: { name: "Harbor Dental" }, features: { tickets: "yes" } } },
    });
    expect(tab.list()).toHaveLength(1);
  });

  it("says so when storage fills up, and writes everything once there is room", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const other = browser.tab();
    const id = tab.add({ version: 1, office: { name: "Harbor Dental" } });
    browser.storage.full = true;
    tab.setAnswer(id, "features.tickets", "yes");
    expect(tab.read(id)).toMatchObject({ kind: "unkept", draft: { answers: { features: { tickets: "yes" } } } });
    browser.storage.full = false;
    other.setAnswer(id, "features.dropBox", "no");
    tab.setAnswer(id, "features.fastAttach", "no");
    expect(tab.read(id).kind).toBe("kept");
    expect(answersOf(other.read(id))).toMatchObject({ features: { tickets: "yes", dropBox: "no", fastAttach: "no" } });
  });

  it("loses no answer of a tab, whenever storage fails", () => {
    const steps = fc.array(fc.record({ full: fc.boolean(), change: anyChange }), { maxLength: 20 });
    fc.assert(
      fc.property(steps, (sequence) => {
        const browser = fakeBrowser();
        const tab = browser.tab();
        const id = tab.begin();
        for (const { full, change } of sequence) {
          browser.storage.full = full;
          tab.setAnswer(id, change.path, change.value);
          const answers = answersOf(tab.read(id));
          expect(answers && draftValue(answers, change.path)).toEqual(change.value);
        }
      }),
    );
  });
});

describe("damaged keys", () => {
  const id = "AAAAAAAAAAAAAAAAAAAAAA";

  it.each(["{", "null", '"text"', "{}", '{"createdAt":"x","changedAt":"y","answers":{"version":1}}'])(
    "are listed with their text and never overwritten: %s",
    (text) => {
      const browser = fakeBrowser();
      browser.storage.setItem(KEY_PREFIX + id, text);
      const tab = browser.tab();
      expect(tab.read(id)).toEqual({ kind: "damaged", id, text });
      expect(tab.list()).toEqual([{ kind: "damaged", id, text }]);
      tab.setAnswer(id, "office.name", "Harbor Dental");
      expect(browser.storage.getItem(KEY_PREFIX + id)).toBe(text);
      tab.remove(id);
      expect(tab.list()).toEqual([]);
    },
  );

  it("never make anything throw", () => {
    fc.assert(
      fc.property(fc.string(), fc.oneof(fc.string(), fc.json()), (name, text) => {
        const browser = fakeBrowser();
        browser.storage.setItem(KEY_PREFIX + name, text);
        const tab = browser.tab();
        expect(tab.list()).toHaveLength(1);
        tab.setAnswer(name, "office.name", "x");
      }),
    );
  });

  it("are an office again when another tab has mended them", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const good = tab.add({ version: 1, office: { name: "Harbor Dental" } });
    const text = browser.storage.getItem(KEY_PREFIX + good) ?? "";
    browser.storage.setItem(KEY_PREFIX + good, "{");
    expect(tab.read(good).kind).toBe("damaged");
    browser.storage.setItem(KEY_PREFIX + good, text);
    expect(tab.read(good).kind).toBe("kept");
  });
});

it("takes any typed value at any answer", () => {
  const browser = fakeBrowser();
  const tab = browser.tab();
  const id = tab.begin();
  for (const path of answerPaths) {
    const [value = "x"] = fc.sample(typedValue(path), 1);
    tab.setAnswer(id, path, value);
    const answers = answersOf(tab.read(id));
    expect(answers && draftValue(answers, path)).toEqual(value);
  }
});
