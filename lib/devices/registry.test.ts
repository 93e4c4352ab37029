import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { offices } from "@/lib/answers/fixtures";
import { planFor } from "@/lib/rules";
import { emptyWork } from "@/lib/work/edit";
import { workSchema } from "@/lib/work/schema";
import { deviceEntries } from "./catalogue";
import { exportTo } from "./export";
import { filesOf } from "./files-of";
import { policyOf } from "./policy";
import { sampleNames } from "./testing/names.testing";

const folder = "lib/devices";
/** A folder with facts or a click-sheet is a device's. */
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => existsSync(join(folder, name, "write.ts")) || existsSync(join(folder, name, "click-sheet.ts")));

const ids = deviceEntries.map(({ id }) => id);

describe("the catalogue of devices", () => {
  test("has the configuration and the click-sheet of every device’s folder", () => {
    expect(folders.length).toBeGreaterThan(0);
    const missing = folders.flatMap((name) => [
      ...(existsSync(join(folder, name, "write.ts")) && !ids.includes(name) ? [name] : []),
      ...(existsSync(join(folder, name, "click-sheet.ts")) && !ids.includes(`sheet-${name}`) ? [`sheet-${name}`] : []),
    ]);
    expect(missing).toEqual([]);
  });

  test("names each once", () => expect(new Set(ids).size).toBe(ids.length));

  test.each(deviceEntries.map((entry) => [entry.id, entry] as const))("%s says what it is", async (id, entry) => {
    const device = await entry.load();
    expect(device.kind === "click-sheet").toBe(id.startsWith("sheet-"));
    for (const sentence of [device.firmware, device.effect, device.goBack, ...device.cannot, ...device.sources])
      expect(sentence.trim().length).toBeGreaterThan(10);
    expect(device.sources.length).toBeGreaterThan(0);
    expect(filesOf(id, device).length).toBeGreaterThan(0);
    expect(new Set(device.names.map(({ key }) => key)).size).toBe(device.names.length);
    expect(entry.labels).toEqual(entry.labels.map((label) => label.toLowerCase()));
  });
});

describe("the steps of a click-sheet", () => {
  const sheets = deviceEntries.filter(({ id }) => id.startsWith("sheet-"));

  test.each(sheets.map((entry) => [entry.id, entry] as const))(
    "of %s are told apart, and kept as done",
    async (id, entry) => {
      const device = await entry.load();
      for (const { document } of offices) {
        const policy = policyOf(document, planFor(document));
        const steps = exportTo(entry, device, policy, sampleNames(device.names)).clickSheet?.steps ?? [];
        const done = steps.map((step) => step.id);
        expect(done.length).toBeGreaterThan(0);
        expect(new Set(done).size).toBe(done.length);
        const ref = { revision: 1, blob: "a".repeat(64), document: "b".repeat(64) };
        const work = { ...emptyWork(ref), device: { id, names: {}, done, at: "2026-11-21T09:00:00.000Z" } };
        expect(workSchema.safeParse(work).success).toBe(true);
      }
    },
  );
});
