import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { deviceEntries } from "./catalogue";
import { filesOf } from "./files-of";

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
