import { describe, expect, it } from "vitest";
import { fakeBrowser } from "./drafts.testing";
import { readHandedOver, withHandedOver } from "./handed-over";
import { KEY_PREFIX, type OfficeState } from "./store";

const named = (name: string) => ({ version: 1, office: { name } }) as const;
const handedOverOf = (state: OfficeState) =>
  "draft" in state ? state.draft.handedOver.map(({ on, answers }) => `${on} ${JSON.stringify(answers.office)}`) : [];

describe("a sheet that was taken out", () => {
  it("is remembered with the answers of that day, through later changes and a reload", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    const id = tab.add(named("Before"));
    tab.handOver(id, "2026-03-12", "pdf");
    tab.setAnswer(id, "office.name", "After");
    expect(handedOverOf(browser.tab().read(id))).toEqual(['2026-03-12 {"name":"Before"}']);
  });

  it("says how, as far as this browser knows", () => {
    const browser = fakeBrowser();
    const id = browser.tab().add(named("Known"));
    for (const by of ["pdf", "print", "text", "link"] as const) {
      browser.tab().handOver(id, "2026-03-12", by);
      const state = browser.tab().read(id);
      expect("draft" in state && state.draft.handedOver).toEqual([{ on: "2026-03-12", answers: named("Known"), by }]);
    }
  });

  it("with the same answers counts once, on the later day", () => {
    const list = withHandedOver([{ on: "2026-03-12", answers: named("Same") }], {
      on: "2026-04-01",
      answers: named("Same"),
    });
    expect(list.map(({ on }) => on)).toEqual(["2026-04-01"]);
  });

  it("pushes the oldest out once there are more than five", () => {
    const days = ["01", "02", "03", "04", "05", "06"];
    const list = days.reduce(
      (before, day) => withHandedOver(before, { on: `2026-03-${day}`, answers: named(day) }),
      readHandedOver([]),
    );
    expect(list.map(({ on }) => on.slice(-2))).toEqual(["06", "05", "04", "03", "02"]);
  });

  it("is not remembered for an office without any answer", () => {
    const browser = fakeBrowser();
    const tab = browser.tab();
    tab.handOver(tab.begin(), "2026-03-12", "pdf");
    expect(browser.storage.length).toBe(0);
  });

  it("that can't be read again is left out, and the office stays readable", () => {
    const browser = fakeBrowser();
    const id = browser.tab().add(named("Kept"));
    const stored = JSON.parse(browser.storage.getItem(KEY_PREFIX + id) ?? "");
    const damaged = [null, { on: "yesterday", answers: named("x") }, { on: "2026-03-12", answers: null }];
    browser.storage.setItem(KEY_PREFIX + id, JSON.stringify({ ...stored, handedOver: damaged }));
    const state = browser.tab().read(id);
    expect(state).toMatchObject({ kind: "kept", draft: { answers: named("Kept"), handedOver: [] } });
  });
});
