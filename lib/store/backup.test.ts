import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { backUp, restore } from "./backup";
import {
  blobNamed,
  collectGarbage,
  day,
  ownerOf,
  scratchFolder,
  shareNamed,
  start,
  technicianOf,
} from "./blobs.testing";
import type { ShareStore } from "./contract";
import { sqliteStore } from "./sqlite";
import { fileName, loadLibsql } from "./sqlite-file";

const scratch = scratchFolder();
afterAll(scratch.remove);

let count = 0;
let folder: string;
let file: string;
beforeEach(() => {
  const place = join(scratch.path, `${count++}`);
  mkdirSync(place);
  folder = join(place, "data");
  file = join(place, "it's a backup.db");
});

async function storeWith(...names: string[]) {
  const store = sqliteStore(folder);
  for (const name of names) await store.create(shareNamed(name), start);
  return store;
}

async function close(store: ShareStore) {
  await store.close();
  await collectGarbage();
}

const kindsIn = async (...names: string[]) => {
  const store = sqliteStore(folder);
  const kinds = [];
  for (const name of names) kinds.push((await store.read(ownerOf(name), start)).kind);
  await close(store);
  return kinds;
};

describe("a backup", () => {
  it("is whole while the app is writing, and for its owner's eyes only", async () => {
    const store = await storeWith("first", "second");
    let going = true;
    let saved = 1;
    const writing = (async () => {
      while (going) {
        const blob = blobNamed(`first ${saved + 1}`);
        await store.replace(technicianOf("first"), { part: "work", revision: saved++, blob }, start);
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    expect(await backUp(folder, file)).toBe(2);
    going = false;
    await writing;
    await close(store);
    if (process.platform !== "win32") expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
    expect(readdirSync(join(file, "..")).sort()).toEqual(["data", "it's a backup.db"]);

    folder = `${folder}-restored`;
    expect(await restore(folder, file, false)).toBe(2);
    expect(await kindsIn("first", "second")).toEqual(["open", "open"]);
    if (process.platform !== "win32") expect((statSync(join(folder, fileName)).mode & 0o777).toString(8)).toBe("600");
  });

  it("holds nothing of what was withdrawn before", async () => {
    const store = await storeWith("kept", "withdrawn");
    await store.withdraw(ownerOf("withdrawn"), start);
    expect(await backUp(folder, file)).toBe(1);
    await close(store);
    const bytes = readFileSync(file);
    const isIn = (name: string) => bytes.includes(Buffer.from(blobNamed(`${name} plan`).subarray(1000, 1032)));
    expect([isIn("kept"), isIn("withdrawn")]).toEqual([true, false]);
  });

  it("is not made of nothing, nor over another file", async () => {
    await expect(backUp(folder, file)).rejects.toThrow("nothing to back up");
    await close(await storeWith("office"));
    writeFileSync(file, "dear to somebody");
    await expect(backUp(folder, file)).rejects.toThrow("is there already");
    expect(readFileSync(file, "utf8")).toBe("dear to somebody");
  });
});

describe("restoring", () => {
  const backupOf = async (...names: string[]) => {
    await close(await storeWith(...names));
    await backUp(folder, file);
  };

  it("does not touch a store that is there, unless told to replace it", async () => {
    await backupOf("before");
    await close(await storeWith("after"));
    await expect(restore(folder, file, false)).rejects.toThrow("add --replace");
    expect(await kindsIn("before", "after")).toEqual(["open", "open"]);
    expect(await restore(folder, file, true)).toBe(1);
    expect(await kindsIn("before", "after")).toEqual(["open", "unknown"]);
    expect(readdirSync(folder).filter((name) => name.includes("unfinished"))).toEqual([]);
  });

  it("does not replace a store that the app is using", async () => {
    await backupOf("before");
    const store = await storeWith("after");
    await expect(restore(folder, file, true)).rejects.toThrow("The app is using the store");
    expect(await store.read(ownerOf("after"), start)).toMatchObject({ kind: "open" });
    await close(store);
    expect(readdirSync(folder).filter((name) => name.includes("unfinished"))).toEqual([]);
  });

  it("replaces a store that is broken", async () => {
    await backupOf("before");
    writeFileSync(join(folder, fileName), "broken".repeat(1000));
    expect(await restore(folder, file, true)).toBe(1);
    expect(await kindsIn("before")).toEqual(["open"]);
  });

  it("takes up what the journal of the old store held no more", async () => {
    await backupOf("before");
    const store = await storeWith("after");
    const journal = readFileSync(join(folder, `${fileName}-wal`));
    await close(store);
    writeFileSync(join(folder, `${fileName}-wal`), journal);
    await restore(folder, file, true);
    expect(await kindsIn("before", "after")).toEqual(["open", "unknown"]);
  });

  it.each<[string, string, () => Promise<void>]>([
    ["no file", "There is no file", async () => {}],
    ["a text", "is not a store of this app", async () => writeFileSync(file, "Dear office, ".repeat(1000))],
    [
      "the file of a store in use",
      "not a backup",
      async () => {
        await backupOf("office");
        writeFileSync(`${file}-wal`, "what was written last");
        folder = `${folder}-empty`;
      },
    ],
    ["an empty file", "not a store of this app", async () => writeFileSync(file, "")],
    [
      "another app's database",
      "not a store of this app",
      async () => {
        const other = new (await loadLibsql())(file);
        other.exec("CREATE TABLE sheet (id)");
        other.close();
      },
    ],
    [
      "a newer store",
      "newer version",
      async () => {
        await backupOf("office");
        const newer = new (await loadLibsql())(file);
        newer.exec("PRAGMA user_version = 99");
        newer.close();
        folder = `${folder}-empty`;
      },
    ],
    [
      "a damaged backup",
      "damaged",
      async () => {
        await backupOf(...Array.from({ length: 30 }, (_, index) => `${index}`));
        const bytes = readFileSync(file);
        writeFileSync(file, bytes.fill(7, 20_000, 60_000));
        folder = `${folder}-empty`;
      },
    ],
  ])("refuses %s and leaves the folder as it was", async (_name, sentence, make) => {
    await make();
    await expect(restore(folder, file, false)).rejects.toThrow(sentence);
    expect(() => statSync(join(folder, fileName))).toThrow("ENOENT");
  });
});

describe("from the command line", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const npm = (script: string, words: string[], env: Record<string, string>) => {
    const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", script, "--", ...words], {
      cwd: root,
      encoding: "utf8",
      shell: process.platform === "win32",
      env: { ...process.env, DATABASE_URL: "", DATA_DIR: folder, INIT_CWD: undefined, ...env },
    });
    return { status, said: stdout + stderr.replace(/^npm warn .*\n/gm, "") };
  };

  it("backs up and restores, and says what it did", async () => {
    await close(await storeWith("office"));
    expect(npm("backup", [file], {})).toEqual({
      status: 0,
      said: `Backed up 1 shared sheet from ${folder} to ${file}.\n`,
    });
    expect(npm("restore", [file], {})).toMatchObject({ status: 1, said: expect.stringContaining("add --replace") });
    const restored = npm("restore", [file, "--replace"], {});
    expect(restored).toMatchObject({ status: 0, said: expect.stringContaining("Restored 1 shared sheet from") });
    // What people will see that have seen more, and what to do about it.
    for (const sentence of [
      "withdraw or renew them once more",
      "the office makes a new one",
      "does not take the older one",
    ])
      expect(restored.said).toContain(sentence);
    expect(await kindsIn("office")).toEqual(["open"]);
  });

  it("names PostgreSQL's own tools, and no password", () => {
    const env = { DATABASE_URL: "postgres://handoff:secret@db.example.org/handoff" };
    expect(npm("backup", [join(scratch.path, "x.dump")], env)).toEqual({
      status: 1,
      said: expect.stringContaining(`pg_dump --format=custom --file='${scratch.path}/x.dump' "$DATABASE_URL"`),
    });
    const { said } = npm("restore", ["x.dump"], env);
    expect(said).toContain("pg_restore --clean");
    expect(said).not.toContain("secret");
  });

  it("says how it is used", () => {
    expect(npm("backup", [], {})).toEqual({ status: 1, said: "Say where to: npm run backup -- FILE\n" });
    expect(npm("restore", ["--force", "x"], {})).toMatchObject({
      status: 1,
      said: expect.stringContaining("[--replace]"),
    });
  });
});

it("a backup that is older than a share's end restores a share that has ended", async () => {
  await close(await storeWith("office"));
  await backUp(folder, file);
  await restore(folder, file, true);
  const store = sqliteStore(folder);
  expect(await store.read(ownerOf("office"), start + 31 * day)).toEqual({ kind: "expired" });
  await close(store);
});
