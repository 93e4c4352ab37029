import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { blobNamed, ownerOf, scratchFolder, start } from "./blobs.testing";
import { sqliteStore } from "./sqlite";
import { fileName, loadLibsql, openFile, textOf } from "./sqlite-file";

const scratch = scratchFolder();
afterAll(scratch.remove);

const root = fileURLToPath(new URL("../../", import.meta.url));
const script = ["--import", "tsx", "lib/store/writer.testing.ts"];
const environment = (folder: string) => ({ ...process.env, DATA_DIR: folder, DATABASE_URL: "", RATE_LIMITS: "off" });

function writer(folder: string, ...words: string[]): ChildProcess {
  return spawn(process.execPath, [...script, ...words], { cwd: root, env: environment(folder) });
}

async function expectSound(folder: string): Promise<void> {
  const connection = openFile(await loadLibsql(), join(folder, fileName));
  expect(textOf(connection, "integrity_check")).toBe("ok");
  connection.close();
}

describe("kill -9 while writing", () => {
  const rounds = 25;
  const lanes = 3;

  /** Kills a writer after so many acknowledged writes; resolves to the last revision acknowledged of each share. */
  async function interrupted(folder: string, name: string, after: number): Promise<Map<string, number>> {
    const child = writer(folder, "write", name);
    const acknowledged = new Map<string, number>();
    let lines = 0;
    if (!child.stdout) throw new Error("no output");
    for await (const line of createInterface(child.stdout)) {
      const [office = "", revision = ""] = line.split(" ");
      acknowledged.set(office, Number(revision));
      if (++lines === after) child.kill("SIGKILL");
    }
    expect(lines).toBeGreaterThanOrEqual(after);
    return acknowledged;
  }

  it(`loses no acknowledged write in ${rounds} rounds`, async () => {
    let round = 0;
    let checked = 0;
    const lane = async (folder: string) => {
      while (round < rounds) {
        const own = round++;
        const acknowledged = await interrupted(folder, `round-${own}`, 20 + ((own * 37) % 150));
        await expectSound(folder);
        const store = sqliteStore(folder);
        for (const [office, revision] of acknowledged) {
          const reading = await store.read(ownerOf(office), start);
          if (reading.kind !== "open") throw new Error(`${office} is ${reading.kind}`);
          const { work, workRevision } = reading.share;
          // The write after the last one that was acknowledged may have been made, or not; never by half.
          expect([revision, revision + 1]).toContain(workRevision);
          expect(work).toEqual(blobNamed(workRevision === 1 ? `${office} work` : `${office} ${workRevision}`));
          checked += revision;
        }
        await store.close();
      }
    };
    await Promise.all(Array.from({ length: lanes }, (_, index) => lane(join(scratch.path, `killed-${index}`))));
    expect(checked).toBeGreaterThan(rounds * 20);
  }, 240_000);
});

describe("several processes on one file", () => {
  it("lose no update, and make the file together when they start at once", async () => {
    const folder = join(scratch.path, "shared", "data");
    const times = 100;
    const exits = ["a", "b", "c"].map(async () => {
      const child = writer(folder, "count", "office", String(times));
      const said = child.stderr ? text(child.stderr) : "";
      const [code] = await once(child, "exit");
      return [code, await said];
    });
    expect(await Promise.all(exits)).toEqual(Array(3).fill([0, ""]));
    const store = sqliteStore(folder);
    const reading = await store.read(ownerOf("office"), start);
    if (reading.kind !== "open") throw new Error(reading.kind);
    expect(reading.share.workRevision).toBe(1 + 3 * times);
    expect(Buffer.from(reading.share.work).readUInt32BE()).toBe(3 * times);
    await store.close();
    await expectSound(folder);
  }, 120_000);
});
