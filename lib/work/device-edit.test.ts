import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markStep, setDevice } from "./device-edit";
import { emptyWork, setSiteText } from "./edit";
import { taken } from "./fixtures/edits.testing";
import { anyRef } from "./fixtures/sheet.testing";
import { bytesOf, workParts } from "./limits";
import { mergeWork } from "./merge";
import { workSchema } from "./schema";

const now = new Date("2026-11-22T10:00:00Z");
const empty = emptyWork(anyRef);
const chosen = taken(setDevice(empty, { id: "nftables", names: { wan: " eth0 ", lan: "", half: "x\ud83d" } }, now));

describe("the device that is configured", () => {
  test("is kept with its names, trimmed and whole letters, and without what is empty", () => {
    expect(chosen.device).toEqual({ id: "nftables", names: { wan: "eth0", half: "x\ufffd" }, at: now.toISOString() });
    expect(workSchema.parse(chosen)).toEqual(chosen);
  });

  test("beats what its writer has seen, also on a device whose clock is behind", () => {
    const later = taken(setDevice(chosen, { id: "openwrt", names: {} }, new Date("2020-01-01T00:00:00Z")));
    for (const merged of [mergeWork(chosen, later), mergeWork(later, chosen)])
      expect(merged.device).toMatchObject({ id: "openwrt", names: {} });
  });

  test("carries on what a later page has written beside it", () => {
    const work = workSchema.parse({ ...chosen, device: { ...chosen.device, slot: 2 } });
    expect(taken(setDevice(work, { id: "openwrt", names: {} }, now)).device).toMatchObject({ slot: 2 });
  });

  test("touches nothing else, whatever is typed", () =>
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), (id, names) => {
        const edit = setDevice(chosen, { id, names }, now);
        const { device: _device, ...rest } = edit.ok ? edit.work : chosen;
        const { device: _before, ...before } = chosen;
        expect(rest).toEqual(before);
      }),
    ));

  test("is refused where a name is too long, or all of it finds no room beside what was found", () => {
    expect(setDevice(empty, { id: "nftables", names: { wan: "x".repeat(201) } }, now)).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/200 characters/),
    });
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`name-${index}`, "x".repeat(150)]));
    expect(setDevice(empty, { id: "nftables", names: many }, now)).toEqual({
      ok: false,
      sentence: workParts.found.sentence,
    });
    const half = Object.fromEntries(Object.entries(many).slice(0, 20));
    const full = taken(setDevice(empty, { id: "nftables", names: half }, now));
    expect(bytesOf(workParts.found.of(full))).toBeLessThanOrEqual(workParts.found.most);
    const more = setSiteText(full, "router.model", "x".repeat(200), now);
    expect(setSiteText(taken(more), "router.backupFile", "é".repeat(200), now).ok).toBe(true);
    // What gives room is always taken.
    expect(setDevice(full, { id: "nftables", names: {} }, now).ok).toBe(true);
  });
});

describe("the steps of a click-sheet", () => {
  const done = (work: typeof empty, step: string, isDone = true) =>
    taken(markStep(work, "sheet-unifi", { id: step, isDone }, now));

  test("are kept with the device, which is chosen by the first of them", () => {
    const work = done(done(empty, "look"), "upnp");
    expect(work.device).toMatchObject({ id: "sheet-unifi", names: {}, done: ["look", "upnp"] });
    expect(workSchema.parse(work)).toEqual(work);
    expect(done(work, "look", false).device?.done).toEqual(["upnp"]);
  });

  test("stay when a name is typed, and go with the device", () => {
    const work = done(empty, "look");
    expect(taken(setDevice(work, { id: "sheet-unifi", names: { wan: "x" } }, now)).device?.done).toEqual(["look"]);
    expect(taken(setDevice(work, { id: "nftables", names: {} }, now)).device).not.toHaveProperty("done");
    expect(taken(markStep(work, "sheet-eero", { id: "upnp", isDone: true }, now)).device?.done).toEqual(["upnp"]);
  });

  test("beat what their writer has seen", () => {
    const [before, after] = [done(empty, "look"), done(done(empty, "look"), "upnp")];
    for (const merged of [mergeWork(before, after), mergeWork(after, before)])
      expect(merged.device?.done).toEqual(["look", "upnp"]);
  });
});
