import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blobNamed, day, ownerOf, scratchFolder, shareNamed, start, technicianOf } from "./blobs.testing";
import type { ShareStore } from "./contract";
import { describeStore } from "./contract.testing";
import { type Connection, inTransaction } from "./libsql-database";
import { sqliteStore } from "./sqlite";
import { fileName, loadLibsql, openFile, textOf } from "./sqlite-file";

const scratch = scratchFolder();
afterAll(scratch.remove);

let folders = 0;
const newFolder = () => join(scratch.path, `${folders++}`, "data");

describeStore("SQLite", async (limit) => ({ store: sqliteStore(newFolder(), limit), runs: 60 }));

describe("the file", () => {
  let folder: string;
  let store: ShareStore;
  beforeAll(() => {
    folder = newFolder();
    store = sqliteStore(folder);
  });
  afterAll(() => store.close());

  /** Whether some stretch of the blob stands in any file of the folder. */
  const isOnDisk = (blob: Uint8Array) => {
    const stretch = Buffer.from(blob.subarray(1000, 1032));
    return readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(stretch));
  };

  it("is not touched before it is needed", async () => {
    const untouched = newFolder();
    await sqliteStore(untouched).close();
    expect(() => statSync(untouched)).toThrow("ENOENT");
  });

  it.skipIf(process.platform === "win32")("and its folder are for their owner's eyes only", async () => {
    await store.create(shareNamed("rights"), start);
    expect((statSync(folder).mode & 0o777).toString(8)).toBe("700");
    const rights = readdirSync(folder).map((file) => [file, (statSync(join(folder, file)).mode & 0o777).toString(8)]);
    expect(rights).toEqual([
      [fileName, "600"],
      [`${fileName}-shm`, "600"],
      [`${fileName}-wal`, "600"],
      [`${fileName}.spare`, "600"],
    ]);
  });

  it("waits for the disk at every write and overwrites what is erased", async () => {
    const connection = openFile(await loadLibsql(), join(folder, fileName));
    expect(
      ["journal_mode", "synchronous", "secure_delete", "busy_timeout"].map((name) => textOf(connection, name)),
    ).toEqual(["wal", "2", "1", "0"]);
    connection.close();
  });

  it("holds nothing of a share that was withdrawn", async () => {
    const [plan, first, second] = [blobNamed("plan", 4), blobNamed("first", 3), blobNamed("second", 1)];
    await store.create(shareNamed("withdrawn", { plan, work: first }), start);
    await store.replace(technicianOf("withdrawn"), { part: "work", revision: 1, blob: second }, start);
    await store.create(shareNamed("neighbor", { plan: blobNamed("neighbor", 4) }), start);
    expect([plan, second].map(isOnDisk)).toEqual([true, true]);
    await store.withdraw(ownerOf("withdrawn"), start);
    expect([plan, first, second].map(isOnDisk)).toEqual([false, false, false]);
    expect(isOnDisk(blobNamed("neighbor", 4))).toBe(true);
  });

  it("holds nothing of a share that has expired once it was swept", async () => {
    const plan = blobNamed("expiring", 4);
    await store.create(shareNamed("expiring", { plan, expiresAt: start + day }), start);
    expect(isOnDisk(plan)).toBe(true);
    await store.sweep(start + day, 100);
    expect(isOnDisk(plan)).toBe(false);
  });

  it("is refused when a newer program has written it", async () => {
    const newer = newFolder();
    const connection = openFile(await loadLibsql(), join(newer, fileName));
    connection.exec("PRAGMA user_version = 99");
    connection.close();
    const older = sqliteStore(newer);
    await expect(older.ping()).rejects.toThrow("The store has version 99");
    await older.close();
  });

  it("is refused when it is no database, and used again once it is mended", async () => {
    const broken = newFolder();
    mkdirSync(broken, { recursive: true });
    writeFileSync(join(broken, fileName), "no database at all".repeat(1000));
    const patient = sqliteStore(broken);
    await expect(patient.ping()).rejects.toThrow("SQLITE_NOTADB");
    writeFileSync(join(broken, fileName), "");
    await expect(patient.ping()).resolves.toBeUndefined();
    await patient.close();
  });
});

describe("a share that ends between the look at it and the write", () => {
  const late = { part: "work", revision: 1, blob: blobNamed("late") } as const;
  let store: ShareStore;
  beforeAll(() => {
    store = sqliteStore(newFolder());
  });
  afterAll(() => store.close());

  // On one connection two calls take turns, statement by statement.
  it("is not saved on", async () => {
    await store.create(shareNamed("office"), start);
    const [, replaced] = await Promise.all([
      store.withdraw(ownerOf("office"), start),
      store.replace(technicianOf("office"), late, start),
    ]);
    expect(replaced).toEqual({ kind: "withdrawn" });
    expect(await store.read(ownerOf("office"), start)).toEqual({ kind: "withdrawn" });
  });
});

describe("the libsql package", () => {
  let folder: string;
  let store: ShareStore;
  let other: Connection;
  beforeAll(async () => {
    folder = newFolder();
    store = sqliteStore(folder);
    await store.create(shareNamed("office"), start);
    other = openFile(await loadLibsql(), join(folder, fileName));
  });
  afterAll(async () => {
    other.close();
    await store.close();
  });

  it("does not hold a connection at an old state of the file after a lock was refused", async () => {
    const late = { part: "work", revision: 1, blob: blobNamed("late") } as const;
    other.exec("BEGIN IMMEDIATE");
    await expect(store.replace(technicianOf("office"), late, start)).rejects.toThrow("SQLITE_BUSY");
    other.exec("ROLLBACK");
    inTransaction(other, () => other.exec("UPDATE sheet SET work_rev = 7"));
    expect(await store.read(technicianOf("office"), start)).toMatchObject({ share: { workRevision: 7 } });
    // Nobody else holds the journal, so it can be emptied.
    expect(other.pragma("wal_checkpoint(TRUNCATE)")).toEqual([{ busy: 0, log: 0, checkpointed: 0 }]);
  });

  it("finds each row by its own id, again and again", async () => {
    const names = ["a", "b", "c", "d"];
    for (const name of names) await store.create(shareNamed(name), start);
    for (const name of [...names, ...names.toReversed()])
      expect(await store.read(ownerOf(name), start)).toMatchObject({ share: { plan: blobNamed(`${name} plan`) } });
  });
});
