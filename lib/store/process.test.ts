import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ownerOf, patience, scratchFolder, shareNamed } from "./fixtures";
import { storeHealth } from "./health";
import { closeShares, keepSwept, shares } from "./process";

const scratch = scratchFolder();
afterAll(scratch.remove);

let count = 0;
let place: string;
beforeEach(() => {
  place = join(scratch.path, `${count++}`);
  mkdirSync(place);
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("DATA_DIR", join(place, "data"));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await closeShares();
});

describe("shares", () => {
  it("is one for the process, also for a bundle of its own", async () => {
    const own = shares();
    vi.resetModules();
    const other = await import("./process");
    expect(other.shares).not.toBe(shares);
    expect(other.shares()).toBe(own);
  });

  it("does not open with settings that can't be used", () => {
    vi.stubEnv("RATE_LIMITS", "never");
    expect(() => shares()).toThrow("RATE_LIMITS");
    vi.stubEnv("RATE_LIMITS", "");
  });
});

describe("sweeping", () => {
  const expired = async (name: string) => {
    const past = Date.now() - 1000;
    await shares().store.create(shareNamed(name, { expiresAt: past }), past - 1);
  };
  it("erases all that has expired, in batches, at once and again and again", async () => {
    const { store } = shares();
    const sweep = vi.spyOn(store, "sweep");
    for (let index = 0; index < 150; index++) await expired(`${index}`);
    keepSwept(20);
    keepSwept(20);
    await expect.poll(() => sweep.mock.settledResults.length, patience).toBeGreaterThanOrEqual(2);
    const swept = await Promise.all(sweep.mock.results.slice(0, 2).map(({ value }) => value));
    expect(swept.map(({ erased }) => erased)).toEqual([100, 50]);
    await expired("later");
    await expect
      .poll(
        async () =>
          (await Promise.all(sweep.mock.results.slice(2).map(({ value }) => value))).some(({ erased }) => erased === 1),
        patience,
      )
      .toBe(true);
  });

  it("leaves alone what has not", async () => {
    const now = Date.now();
    await shares().store.create(shareNamed("office", { expiresAt: now + 60_000 }), now);
    await shares().store.sweep(now, 100);
    expect(await shares().store.read(ownerOf("office"), now)).toMatchObject({ kind: "open" });
  });

  it("goes on after a failure", async () => {
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const sweep = vi.spyOn(shares().store, "sweep");
    sweep.mockRejectedValueOnce(new Error("away"));
    keepSwept(20);
    await expect.poll(() => sweep.mock.calls.length, patience).toBeGreaterThan(2);
  });
});

describe("storeHealth", () => {
  it("is well while the store can be written to, and in trouble while it can't", async () => {
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    writeFileSync(join(place, "data"), "a file where the folder should be");
    expect(await storeHealth(0)).toEqual({ ok: false, store: "sqlite" });
    rmSync(join(place, "data"));
    expect(await storeHealth(5000)).toEqual({ ok: true, store: "sqlite" });
  });

  it("asks the store once for all who ask within a second", async () => {
    const ping = vi.spyOn(shares().store, "ping");
    await Promise.all(Array.from({ length: 50 }, () => storeHealth(10_000)));
    await storeHealth(10_999);
    expect(ping).toHaveBeenCalledTimes(1);
    await storeHealth(11_000);
    expect(ping).toHaveBeenCalledTimes(2);
  });

  it("does not wait for a store that does not answer", async () => {
    vi.spyOn(shares().store, "ping").mockReturnValue(new Promise(() => {}));
    expect(await storeHealth(20_000)).toEqual({ ok: false, store: "sqlite" });
  });
});
