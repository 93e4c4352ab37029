/** Work of version 1, beside pages that know only that: made with the code of then, which is kept in `version-1/`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { setNote as setNoteToday } from "@/lib/work/edit";
import { taken } from "@/lib/work/fixtures/edits.testing";
import { workParts } from "@/lib/work/limits";
import { readWork } from "@/lib/work/read";
import { examplePlan } from "./documents.testing";
import { planRefOf } from "./open";
import { readRecordText, recordText } from "./record";
import {
  emptyWork,
  type WorkSync as OldTab,
  type OldWork,
  readRecordText as readThen,
  setMark,
  setNote,
} from "./version-1/old-tab.mjs";
import { openedShare, World } from "./work-sync.testing";

const print = "0123456789abcdef";
const now = new Date("2026-11-21T09:00:00.000Z");

function noteThen(tab: OldTab, item: string, text: string): boolean {
  return tab.edit((work) => {
    const edit = setNote(work, item, text, now);
    return edit.ok ? edit.work : work;
  });
}

const oldWorld = (change: (work: OldWork) => OldWork = (work) => work) =>
  new World(undefined, (plan) => change(emptyWork(plan)));

const ticked = (work: OldWork) => setMark(work, "in-443", "not-applicable", print, now);

describe("work that was written as version 1", () => {
  it("is read as version 2, and is not written for being opened", async () => {
    const world = oldWorld(ticked);
    const tab = await world.device().tab();
    await world.time.pass(120_000);
    expect(openedShare(tab)).toMatchObject({ unsent: false, saving: { kind: "saved" } });
    expect(openedShare(tab).work).toMatchObject({ version: 2, marks: { "in-443": { state: "not-done" } } });
    expect(world.requests).not.toContain("PUT");
    expect(world.sealedWork).toMatchObject({ version: 1 });
  });

  it("is written as version 2 at its first change, with all that it held", async () => {
    const world = oldWorld(ticked);
    const device = world.device();
    device.note(await device.tab(), "in-80", "Closed.");
    await world.time.pass(10_000);
    expect(world.sealedWork).toMatchObject({
      version: 2,
      marks: { "in-443": { state: "not-done", of: print } },
      notes: { "in-80": { text: "Closed." } },
    });
  });
});

describe("a tab of before beside a tab of today", () => {
  it("says to reload once the work is version 2, and writes nothing over it", async () => {
    const world = oldWorld();
    const device = world.device();
    const old = await device.oldTab();
    const tab = await device.tab();
    device.note(tab, "in-80", "Today.");
    await world.time.pass(10_000);
    device.crash(tab);
    const saved = world.share.work;
    noteThen(old, "in-443", "Then.");
    await world.time.pass(120_000);
    expect(old.read().saving).toMatchObject({ kind: "trouble", code: "newer-version" });
    expect(old.read().saving?.sentence).toContain("Reload");
    expect(old.read()).toMatchObject({ unsent: true, work: { notes: { "in-443": { text: "Then." } } } });
    expect(world.share.work).toBe(saved);
  });

  it("loses nothing of what was typed in it: the tab of today takes it in while it is open", async () => {
    const world = oldWorld();
    const device = world.device();
    const old = await device.oldTab();
    device.note(await device.tab(), "in-80", "Today.");
    await world.time.pass(10_000);
    noteThen(old, "in-443", "Then.");
    await world.time.pass(30_000);
    expect(world.work.notes).toMatchObject({ "in-80": { text: "Today." }, "in-443": { text: "Then." } });
  });

  it("does not write over what the tab of today could not send yet", async () => {
    const world = oldWorld();
    const device = world.device();
    const old = await device.oldTab();
    const tab = await device.tab();
    device.online = false;
    device.note(tab, "in-80", "Today.");
    device.crash(tab);
    noteThen(old, "in-443", "Then.");
    device.crash(old);
    await world.time.pass(60_000);
    device.online = true;
    await device.tab();
    await world.time.pass(30_000);
    expect(world.work.notes).toMatchObject({ "in-80": { text: "Today." }, "in-443": { text: "Then." } });
  });

  it("leaves its unsent work to the page that takes its place, also where the server has moved on", async () => {
    const world = oldWorld();
    const device = world.device();
    const old = await device.oldTab();
    device.online = false;
    noteThen(old, "in-443", "Then.");
    device.crash(old);
    const other = world.device();
    other.note(await other.tab(), "in-80", "Elsewhere.");
    await world.time.pass(10_000);
    device.online = true;
    const tab = await device.tab();
    await world.time.pass(30_000);
    expect(openedShare(tab)).toMatchObject({ unsent: false, saving: { kind: "saved" } });
    expect(world.work.notes).toMatchObject({ "in-80": { text: "Elsewhere." }, "in-443": { text: "Then." } });
  });

  it("is taken in once: what was typed since is not beaten by it at the next visit", async () => {
    const world = oldWorld();
    const device = world.device(30 * 60_000);
    const old = await device.oldTab();
    old.edit((work) => {
      const edit = setNote(work, "in-443", "Then.", new Date("2026-12-24T09:00:00.000Z"));
      return edit.ok ? edit.work : work;
    });
    device.crash(old);
    const tab = await device.tab();
    await world.time.pass(10_000);
    device.note(tab, "in-443", "Corrected.");
    await world.time.pass(10_000);
    device.crash(tab);
    expect(openedShare(await device.tab()).work.notes["in-443"]?.text).toBe("Corrected.");
  });

  test("whatever is typed in either, in whatever order, is on the server in the end", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            who: fc.constantFrom("old", "new"),
            item: fc.constantFrom("a", "b", "c", "d"),
            online: fc.boolean(),
            wait: fc.constantFrom(0, 1000, 25_000),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        async (acts) => {
          const world = oldWorld();
          const device = world.device();
          const old = await device.oldTab();
          const tab = await device.tab();
          const typed = new Set<string>();
          for (const { who, item, online, wait } of acts) {
            device.online = online;
            const name = `${who}-${item}`;
            if (who === "new") device.note(tab, name, "Typed.");
            else noteThen(old, name, "Typed.");
            typed.add(name);
            await world.time.pass(wait);
          }
          device.crash(old);
          device.crash(tab);
          device.online = true;
          await device.tab();
          await world.time.pass(120_000);
          expect(Object.keys(world.work.notes).sort()).toEqual([...typed].sort());
        },
      ),
      { numRuns: 25 },
    ));
});

describe("records", () => {
  const folder = join(import.meta.dirname, "version-1");
  const allTicked = readFileSync(join(folder, "all-ticked.json"), "utf8");

  test.each(readdirSync(folder).filter((name) => name.endsWith(".json")))(
    "%s, saved again by this page, is told as newer by a page of before, never as damaged",
    (name) => {
      const reading = readRecordText(readFileSync(join(folder, name), "utf8"));
      if (reading.kind !== "ok") throw new Error(reading.sentence);
      const again = recordText({ ...reading.record, savedAt: now });
      expect(readThen(again)).toMatchObject({ kind: "fault", fault: "newer-version" });
    },
  );

  test("with more notes than a work may hold today are read, and can only get shorter", () => {
    const reading = readRecordText(allTicked);
    if (reading.kind !== "ok") throw new Error(reading.sentence);
    const { work } = reading.record;
    const [[id, note] = ["", { text: "" }]] = Object.entries(work.notes);
    expect(JSON.stringify(work.notes).length * 3).toBeGreaterThan(workParts.notes.most);
    expect(setNoteToday(work, id, `${note.text}€`, now).ok).toBe(false);
    expect(setNoteToday(work, "hairpin", "One more.", now).ok).toBe(false);
    const shorter = taken(setNoteToday(work, id, note.text.slice(1), now));
    expect(taken(setNoteToday(shorter, id, "", now)).notes[id]?.text).toBe("");
  });
});

test("a work of version 3 is neither read nor taken for a damaged one", () => {
  const ref = planRefOf(examplePlan, new Uint8Array(1), 1);
  expect(readWork({ ...emptyWork(ref), version: 3 }).ok).toBe(false);
});
