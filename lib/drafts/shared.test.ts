import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OwnedShare } from "@/lib/share/owned";
import { fakeBrowser } from "./drafts.testing";
import { fileText } from "./file";
import { manyText } from "./many";
import { type KeptShare, SHARE_KEY_PREFIX } from "./shared";

const owned: OwnedShare = {
  id: "A".repeat(22),
  ownerSecret: "s".repeat(42).concat("A"),
  epoch: 2,
  planRevision: 3,
  workRevision: 4,
  expiresAt: "2026-12-22T09:00:00.000Z",
  createdAt: "2026-11-22T09:00:00.000Z",
  sharedOn: "2026-11-22",
  documentHash: "0".repeat(64),
};
const live: KeptShare = { state: "live", owned };
const begun: KeptShare = { state: "begun", secrets: { id: owned.id, ownerSecret: owned.ownerSecret } };
const named = { version: 1, office: { name: "Harbor Dental" } } as const;

describe("the link of an office", () => {
  const ended = (["withdrawn", "expired", "let-go"] as const).map((state): KeptShare => ({ state, owned }));

  it.each<KeptShare>([live, begun, { ...live, last: { seen: "something" } }, ...ended])(
    "is kept through a reload and seen by every tab (%#)",
    (share) => {
      const browser = fakeBrowser();
      const [first, second] = [browser.tab(), browser.tab()];
      const office = first.add(named);
      first.shared.write(office, share);
      expect(second.shared.read(office)).toEqual(share);
      expect(second.shared.read(office)).toBe(second.shared.read(office));
      expect(second.shared.officeOf(owned.id)).toBe(office);
      expect(second.shared.officeOf("B".repeat(22))).toBeUndefined();
    },
  );

  it("and answers typed in another tab do not overwrite each other", () => {
    const browser = fakeBrowser();
    const [first, second] = [browser.tab(), browser.tab()];
    const office = first.add(named);
    second.read(office);
    first.shared.write(office, live);
    second.setAnswer(office, "features.tickets", "yes");
    first.shared.write(office, { ...live, owned: { ...owned, epoch: 3 } });
    first.setAnswer(office, "features.dropBox", "no");
    expect(browser.tab().shared.read(office)).toMatchObject({ owned: { epoch: 3 } });
    expect(browser.tab().read(office)).toMatchObject({
      draft: { answers: { features: { tickets: "yes", dropBox: "no" } } },
    });
  });

  it("tells who follows the offices", () => {
    const tab = fakeBrowser().tab();
    const office = tab.add(named);
    let told = 0;
    tab.subscribe(() => told++);
    tab.shared.write(office, live);
    expect(told).toBe(1);
  });

  it("is in no saved file and in no copy of the office", () => {
    const tab = fakeBrowser().tab();
    const office = tab.add(named);
    tab.shared.write(office, live);
    const state = tab.read(office);
    if (!("draft" in state)) throw new Error("The office is gone.");
    const copy = tab.duplicate(office);
    expect(copy && tab.shared.read(copy.id)).toBeUndefined();
    for (const text of [fileText(state.draft.answers), manyText([state.draft.answers]), JSON.stringify(state.draft)])
      expect(text).not.toContain(owned.ownerSecret);
  });

  it("goes with the office, and comes back with it", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const office = tab.add(named);
    tab.shared.write(office, live);
    const removed = tab.remove(office);
    expect(browser.storage.length).toBe(0);
    if (removed) tab.restore(removed);
    expect(browser.tab().shared.read(office)).toEqual(live);
  });

  it("comes back when another tab keeps its copy of a deleted office", () => {
    const browser = fakeBrowser();
    const [first, second] = [browser.tab(), browser.tab()];
    const office = first.add(named);
    first.shared.write(office, live);
    second.read(office);
    second.shared.read(office);
    first.remove(office);
    expect(second.shared.read(office)).toBeUndefined();
    second.keep(office);
    expect(browser.tab().shared.read(office)).toEqual(live);
  });

  it.each(["{", "null", "[]", "{}", '{"state":"live"}', '{"state":"begun","secrets":{"id":"x"}}'])(
    "that is damaged is none, and costs no office: %s",
    (text) => {
      const browser = fakeBrowser();
      const office = browser.tab().add(named);
      browser.storage.setItem(SHARE_KEY_PREFIX + office, text);
      const tab = browser.tab();
      expect(tab.shared.read(office)).toBeUndefined();
      expect(tab.read(office)).toMatchObject({ kind: "kept", draft: { answers: named } });
      expect(tab.list()).toHaveLength(1);
    },
  );

  it("never makes anything throw, whatever was stored", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const browser = fakeBrowser();
        browser.storage.setItem(`${SHARE_KEY_PREFIX}x`, text);
        expect(browser.tab().shared.officeOf(owned.id)).toBeUndefined();
        expect(browser.tab().list()).toEqual([]);
      }),
    );
  });
});

describe("where the browser keeps nothing", () => {
  it("the link lives in this tab, and is written once there is room", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const office = tab.add(named);
    browser.storage.full = true;
    tab.shared.write(office, live);
    expect(tab.shared.read(office)).toEqual(live);
    expect(tab.shared.isKept(office)).toBe(false);
    expect(tab.shared.officeOf(owned.id)).toBe(office);
    browser.storage.full = false;
    tab.shared.write(office, live);
    expect(tab.shared.isKept(office)).toBe(true);
    expect(browser.tab().shared.read(office)).toEqual(live);
  });

  it("the secret is kept rather than what was last seen", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const office = tab.add(named);
    const setItem = browser.storage.setItem.bind(browser.storage);
    browser.storage.setItem = (key, value) => {
      if (value.length > 1000) throw new Error("QuotaExceededError");
      setItem(key, value);
    };
    tab.shared.write(office, { ...live, last: "x".repeat(2000) });
    expect(tab.shared.isKept(office)).toBe(true);
    expect(tab.shared.read(office)).toMatchObject({ last: "x".repeat(2000) });
    expect(browser.tab().shared.read(office)).toEqual(live);
  });
});
