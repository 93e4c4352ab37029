import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUp } from "./backup";
import { blobNamed, collectGarbage, ownerOf, scratchFolder, shareNamed, start, technicianOf } from "./blobs.testing";
import { StoreFault } from "./contract";
import { type ShareService, shareService } from "./service";
import { sqliteStore } from "./sqlite";
import { fileName, loadLibsql, openFile, textOf } from "./sqlite-file";

const scratch = scratchFolder();
afterAll(scratch.remove);

let count = 0;
let place: string;
let folder: string;
let file: string;
let service: ShareService;
const settings = () => ({ dataDir: folder, databaseUrl: undefined, rateLimits: false, storeLimit: 2e9 });
beforeEach(async () => {
  place = join(scratch.path, `${count++}`);
  folder = join(place, "data");
  file = join(folder, fileName);
  mkdirSync(place);
  service = shareService(settings(), () => {});
  await service.store.create(shareNamed("office"), start);
  await service.store.create(shareNamed("another"), start);
});
afterEach(() => service.close());

let saved = 1;
beforeEach(() => {
  saved = 1;
});
/** Saves once more, and counts what was acknowledged. */
async function save(): Promise<void> {
  const blob = blobNamed(`office ${saved + 1}`);
  const saving = await service.store.replace(technicianOf("office"), { part: "work", revision: saved, blob }, start);
  if (saving.kind === "saved") saved = saving.revision;
}

async function expectUnreachable(): Promise<void> {
  await expect(save()).rejects.toThrow(StoreFault);
  await expect(service.store.create(shareNamed("new"), start)).rejects.toThrow(StoreFault);
  await expect(service.store.read(ownerOf("office"), start)).rejects.toThrow(StoreFault);
  await expect(service.store.withdraw(ownerOf("another"), start)).rejects.toThrow(StoreFault);
  await expect(service.store.ping()).rejects.toThrow(StoreFault);
  expect(await service.health(count * 10_000)).toMatchObject({ ok: false });
}

/** That all that was acknowledged is there, also for a server that is started anew. */
async function expectWhole(): Promise<void> {
  const whole = { kind: "open", share: { workRevision: saved } };
  expect(await service.store.read(ownerOf("office"), start)).toMatchObject(whole);
  await save();
  expect(await service.health(count * 10_000 + 5000)).toMatchObject({ ok: true });
  await service.close();
  await collectGarbage();
  service = shareService(settings(), () => {});
  expect(await service.store.read(ownerOf("office"), start)).toMatchObject({ share: { workRevision: saved } });
  const connection = openFile(await loadLibsql(), file);
  expect(textOf(connection, "integrity_check")).toBe("ok");
  connection.close();
}

describe("a store that goes away while the server runs", () => {
  it.each<[string, () => void, () => void]>([
    ["its file is moved", () => renameSync(file, join(place, "moved")), () => renameSync(join(place, "moved"), file)],
    [
      "its folder is moved",
      () => renameSync(folder, join(place, "moved")),
      () => renameSync(join(place, "moved"), folder),
    ],
    [
      "its file is moved and its journal is lost",
      () => {
        renameSync(file, join(place, "moved"));
      },
      () => {
        for (const ending of ["-wal", "-shm"]) rmSync(file + ending, { force: true });
        renameSync(join(place, "moved"), file);
      },
    ],
  ])("is unreachable at once when %s, and whole once it is put back", async (_name, take, putBack) => {
    await save();
    take();
    await expectUnreachable();
    await expectUnreachable();
    putBack();
    expect(await service.store.read(ownerOf("another"), start)).toMatchObject({ kind: "open" });
    await expectWhole();
  });

  it("is unreachable when it was deleted, and never made anew by the same server", async () => {
    rmSync(file);
    await expectUnreachable();
    await expectUnreachable();
    expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined();
    writeFileSync(file, "");
    await expectUnreachable();
    expect(statSync(file).size).toBe(0);
    rmSync(folder, { recursive: true });
    await expectUnreachable();
    expect(statSync(folder, { throwIfNoEntry: false })).toBeUndefined();
  });

  it("is what was put in its place, where that is a store", async () => {
    const backup = join(place, "backup.db");
    await backUp(folder, backup);
    await save();
    rmSync(file);
    await expectUnreachable();
    renameSync(backup, file);
    saved = 1;
    await expectWhole();
  });

  it("is what was put in its place in one go, with the first call after it refused", async () => {
    const backup = join(place, "backup.db");
    await backUp(folder, backup);
    for (let round = 0; round < 30; round++) await service.store.create(shareNamed(`later ${round}`), start);
    renameSync(backup, file);
    await expect(save()).rejects.toThrow(StoreFault);
    expect(await service.store.read(ownerOf("later 1"), start)).toEqual({ kind: "unknown" });
    await expectWhole();
  });

  it.each(["-wal", "-shm"])("loses nothing when its %s is deleted", async (ending) => {
    await save();
    rmSync(file + ending);
    await expect(save()).rejects.toThrow(StoreFault);
    const reading = await service.store.read(ownerOf("office"), start);
    if (reading.kind !== "open") throw new Error(reading.kind);
    // The write that was refused may have been made.
    expect([saved, saved + 1]).toContain(reading.share.workRevision);
    saved = reading.share.workRevision;
    await expectWhole();
  });
});

it("a server that is started without a store makes one", async () => {
  await service.close();
  rmSync(folder, { recursive: true });
  service = shareService(settings(), () => {});
  expect(await service.store.create(shareNamed("new"), start)).toEqual({ kind: "created" });
});

it("another server on the same file sees the same", async () => {
  const other = sqliteStore(folder);
  expect(await other.read(ownerOf("office"), start)).toMatchObject({ kind: "open" });
  await other.close();
  await save();
  await expectWhole();
});
