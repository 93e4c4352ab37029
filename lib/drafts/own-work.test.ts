import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyWork, mergeWork, setAnswer, setAsked, type Work } from "@/lib/work";
import { beyond } from "@/lib/work/beyond";
import { anyWork } from "@/lib/work/fixtures/arbitrary.testing";
import { fakeBrowser, slowBrowser } from "./drafts.testing";
import { fileText } from "./file";
import { OWN_KEY_PREFIX } from "./keys";
import { noWork, OwnWork } from "./own-work";

const named = { version: 1, office: { name: "Harbor Dental" } } as const;
const now = new Date("2026-11-22T09:00:00.000Z");

/** The one entry that an edit has made. */
function asked(question: string, on = "2026-11-22", before: Work = noWork): Work {
  const edit = setAsked(before, question, on, now);
  if (!edit.ok) throw new Error(edit.sentence);
  return beyond(before, edit.work);
}

const dayOf = (work: Work | undefined, question: string) => work?.answers[question]?.asked;

describe("what the office asked and ticked before there is a link", () => {
  it("is kept through a reload and seen by every tab", () => {
    const browser = fakeBrowser();
    const first = browser.tab();
    const office = first.add(named);
    new OwnWork(browser.texts(first)).add(office, asked("ask-1234"));
    const own = new OwnWork(browser.texts());
    expect(dayOf(own.read(office), "ask-1234")).toBe("2026-11-22");
    expect(own.read(office)).toBe(own.read(office));
  });

  it("is added to item by item, so two tabs lose nothing of each other’s", () => {
    const browser = fakeBrowser();
    const [first, second] = [browser.tab(), browser.tab()];
    const office = first.add(named);
    new OwnWork(browser.texts(first)).add(office, asked("ask-1234"));
    new OwnWork(browser.texts(second)).add(office, asked("ask-static"));
    const kept = new OwnWork(browser.texts()).read(office);
    expect([dayOf(kept, "ask-1234"), dayOf(kept, "ask-static")]).toEqual(["2026-11-22", "2026-11-22"]);
  });

  it("of two tabs that write in the same moment is whole once each has heard of the other", () => {
    const browser = slowBrowser();
    const [first, second] = [browser.tab(), browser.tab()];
    const office = first.add(named);
    browser.deliver();
    const [one, other] = [new OwnWork(browser.texts(first)), new OwnWork(browser.texts(second))];
    first.subscribe(() => one.heal(office));
    second.subscribe(() => other.heal(office));
    one.add(office, asked("ask-1234"));
    other.add(office, asked("ask-static"));
    browser.deliver();
    for (const tab of [one, other, new OwnWork(browser.texts(browser.tab()))])
      expect(Object.keys(tab.read(office)?.answers ?? {}).sort()).toEqual(["ask-1234", "ask-static"]);
  });

  it("is deleted with the office, and comes back with it", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const office = tab.add(named);
    new OwnWork(browser.texts(tab)).add(office, asked("ask-1234"));
    const draft = tab.remove(office);
    expect([...browser.storage.entries.keys()].filter((key) => key.startsWith(OWN_KEY_PREFIX))).toEqual([]);
    if (!draft) throw new Error("It was there.");
    tab.restore(draft);
    expect(dayOf(new OwnWork(browser.texts()).read(office), "ask-1234")).toBe("2026-11-22");
  });

  it("is in no file and in no copy of the office", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const office = tab.add(named);
    new OwnWork(browser.texts(tab)).add(office, asked("ask-1234"));
    const copy = tab.duplicate(office);
    expect(copy && browser.texts(tab).read(copy.id)).toBeUndefined();
    const state = tab.read(office);
    if (!("draft" in state)) throw new Error("The office is gone.");
    expect(fileText(state.draft.answers)).not.toContain("ask-1234");
  });

  it("keeps an office that came from a file when its import is undone", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const [office = ""] = tab.addAll([named]);
    new OwnWork(browser.texts(tab)).add(office, asked("ask-1234"));
    expect(tab.removeUntouched([office])).toEqual([]);
  });

  it("stays in this tab where the storage is full, and is written with the next word", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const office = tab.add(named);
    const own = new OwnWork(browser.texts(tab));
    browser.storage.full = true;
    own.add(office, asked("ask-1234"));
    expect(dayOf(own.read(office), "ask-1234")).toBe("2026-11-22");
    browser.storage.full = false;
    own.add(office, asked("ask-static"));
    expect(dayOf(new OwnWork(browser.texts()).read(office), "ask-1234")).toBe("2026-11-22");
  });
});

describe("what stands in the browser", () => {
  it.each(["", "{", "[]", "null", '{"version":2}', '{"version":2,"answers":{"ask-1234":1}}'])(
    "counts as nothing when it is damaged, and can be written over: %j",
    (text) => {
      const browser = fakeBrowser();
      const tab = browser.tab();
      const office = tab.add(named);
      browser.texts(tab).write(office, text);
      const own = new OwnWork(browser.texts(tab));
      expect(own.read(office)).toBeUndefined();
      expect(own.add(office, asked("ask-1234"))).toBe(true);
      expect(dayOf(own.read(office), "ask-1234")).toBe("2026-11-22");
    },
  );

  it("is not written over when a newer version of this page has written it", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const office = tab.add(named);
    browser.texts(tab).write(office, '{"version":3,"more":true}');
    expect(new OwnWork(browser.texts(tab)).add(office, asked("ask-1234"))).toBe(false);
    expect(browser.texts(tab).read(office)).toBe('{"version":3,"more":true}');
  });
});

describe("once a link’s work holds it", () => {
  it("is kept no longer; what was written since is", () => {
    fc.assert(
      fc.property(anyWork, (theirs) => {
        const browser = fakeBrowser();
        const tab = browser.tab();
        const office = tab.add(named);
        const own = new OwnWork(browser.texts(tab));
        const first = asked("ask-1234");
        own.add(office, first);
        const held = mergeWork(theirs, first);
        const answered = setAnswer(held, "ask-static", { answer: "Yes", by: "", on: "" }, now);
        if (!answered.ok) return;
        own.add(office, beyond(held, answered.work));
        own.settle(office, held);
        expect(Object.keys(own.read(office)?.answers ?? {})).toEqual(["ask-static"]);
        own.settle(office, answered.work);
        expect(own.read(office)).toBeUndefined();
        expect(browser.texts(tab).read(office)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it("is not written again by a tab that had written it", () => {
    const browser = fakeBrowser();
    const [first, second] = [browser.tab(), browser.tab()];
    const office = first.add(named);
    const [one, other] = [new OwnWork(browser.texts(first)), new OwnWork(browser.texts(second))];
    const entry = asked("ask-1234");
    one.add(office, entry);
    const held = mergeWork(emptyWork(noWork.plan), entry);
    other.settle(office, held);
    one.heal(office, held);
    expect(browser.texts().read(office)).toBeUndefined();
  });
});
