import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  blobNamed,
  collectGarbage,
  ownerOf,
  patience,
  scratchFolder,
  shareNamed,
  start,
  technicianOf,
} from "./blobs.testing";
import { StoreFault } from "./contract";
import type { Connection } from "./libsql-database";
import { type ShareService, shareService } from "./service";
import { fileName, loadLibsql, openFile } from "./sqlite-file";

const scratch = scratchFolder();
afterAll(scratch.remove);

let count = 0;
let folder: string;
let service: ShareService;
let other: Connection;
beforeEach(async () => {
  folder = join(scratch.path, `${count++}`);
  service = shareService({ dataDir: folder, databaseUrl: undefined, rateLimits: false, storeLimit: 2e9 }, () => {});
  await service.store.create(shareNamed("office"), start);
  other = openFile(await loadLibsql(), join(folder, fileName));
});
afterEach(async () => {
  other.close();
  await service.close();
});

const save = () =>
  service.store.replace(technicianOf("office"), { part: "work", revision: 1, blob: blobNamed("work") }, start);

describe("while another process holds the lock for writing", () => {
  beforeEach(() => {
    other.exec("BEGIN IMMEDIATE");
  });

  it("writes wait, everything else goes on, and the writes are made once it is free", async () => {
    let over = false;
    const writing = Promise.all([save(), save(), save(), save(), save()]).finally(() => {
      over = true;
    });
    const reads = [];
    for (let round = 0; round < 20; round++) {
      await delay(5);
      reads.push((await service.store.read(ownerOf("office"), start)).kind);
    }
    expect(reads).toEqual(Array(20).fill("open"));
    expect(over).toBe(false);
    other.exec("ROLLBACK");
    const kinds = (await writing).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(["moved", "moved", "moved", "moved", "saved"]);
  });

  it("writes are told that the store can't be reached, where it is not free in time, and nothing was saved", async () => {
    const outcomes = await Promise.allSettled([save(), save(), service.store.withdraw(ownerOf("office"), start)]);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: "rejected", reason: expect.any(StoreFault) });
    other.exec("ROLLBACK");
    expect(await service.store.read(ownerOf("office"), start)).toMatchObject({ share: { workRevision: 1 } });
    expect(await save()).toEqual({ kind: "saved", revision: 2 });
  });

  it("health is in trouble, and well once it is free", async () => {
    expect(await service.health(0)).toMatchObject({ ok: false });
    other.exec("ROLLBACK");
    expect(await service.health(10_000)).toMatchObject({ ok: true });
  });
});

describe("while somebody reads on, as a backup does", () => {
  it("withdrawing is done, and what it erased goes from the journal when they have read", async () => {
    other.exec("BEGIN");
    other.prepare("SELECT count(*) FROM sheet").all([]);
    expect(await service.store.withdraw(ownerOf("office"), start)).toEqual({ kind: "withdrawn-now" });
    expect(await service.store.create(shareNamed("another"), start)).toEqual({ kind: "created" });
    other.exec("COMMIT");
    await expect
      .poll(async () => {
        await service.store.sweep(start, 100);
        return other.pragma("wal_checkpoint(PASSIVE)");
      }, patience)
      .toEqual([{ busy: 0, log: 0, checkpointed: 0 }]);
  });
});

it("a store that somebody else has for himself is told so, and used once he has left", async () => {
  await service.close();
  await collectGarbage();
  service = shareService({ dataDir: folder, databaseUrl: undefined, rateLimits: false, storeLimit: 2e9 }, () => {});
  other.pragma("locking_mode = EXCLUSIVE");
  other.exec("BEGIN IMMEDIATE");
  other.exec("COMMIT");
  await expect(service.store.read(ownerOf("office"), start)).rejects.toThrow(StoreFault);
  other.close();
  await expect
    .poll(() => service.store.read(ownerOf("office"), start).catch(() => "not yet"), patience)
    .toMatchObject({
      kind: "open",
    });
});
