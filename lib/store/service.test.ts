import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ownerOf, patience, scratchFolder, shareNamed } from "./blobs.testing";
import { type ShareService, shareService } from "./service";

const scratch = scratchFolder();
afterAll(scratch.remove);

let count = 0;
let place: string;
let service: ShareService;
let logged: string[];
beforeEach(() => {
  place = join(scratch.path, `${count++}`);
  mkdirSync(place);
  logged = [];
  const settings = { dataDir: join(place, "data"), databaseUrl: undefined, rateLimits: false, storeLimit: 2e9 };
  service = shareService(settings, (message) => logged.push(message));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await service.close();
});

describe("sweeping", () => {
  const expired = async (name: string) => {
    const past = Date.now() - 1000;
    await service.store.create(shareNamed(name, { expiresAt: past }), past - 1);
  };
  it("erases all that has expired, in batches, at once and again and again", async () => {
    const { store } = service;
    const sweep = vi.spyOn(store, "sweep");
    for (let index = 0; index < 150; index++) await expired(`${index}`);
    service.keepSwept(20);
    service.keepSwept(20);
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
    await service.store.create(shareNamed("office", { expiresAt: now + 60_000 }), now);
    await service.store.sweep(now, 100);
    expect(await service.store.read(ownerOf("office"), now)).toMatchObject({ kind: "open" });
  });

  it("goes on after a failure", async () => {
    const sweep = vi.spyOn(service.store, "sweep");
    sweep.mockRejectedValueOnce(new Error("away"));
    service.keepSwept(20);
    await expect.poll(() => sweep.mock.calls.length, patience).toBeGreaterThan(2);
    expect(logged).toEqual(["The store: away"]);
  });
});

describe("health", () => {
  it("is well while the store can be written to, and in trouble while it can't", async () => {
    writeFileSync(join(place, "data"), "a file where the folder should be");
    expect(await service.health(0)).toEqual({ ok: false, store: "sqlite" });
    rmSync(join(place, "data"));
    expect(await service.health(5000)).toEqual({ ok: true, store: "sqlite" });
  });

  it("asks the store once for all who ask within a second", async () => {
    const ping = vi.spyOn(service.store, "ping");
    await Promise.all(Array.from({ length: 50 }, () => service.health(10_000)));
    await service.health(10_999);
    expect(ping).toHaveBeenCalledTimes(1);
    await service.health(11_000);
    expect(ping).toHaveBeenCalledTimes(2);
  });

  it("does not wait for a store that does not answer", async () => {
    vi.spyOn(service.store, "ping").mockReturnValue(new Promise(() => {}));
    expect(await service.health(20_000)).toEqual({ ok: false, store: "sqlite" });
  });
});
