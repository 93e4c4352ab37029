/**
 * A process of its own that works on the store in DATA_DIR until it is done or killed, and says what was acknowledged,
 * a line each. `node --import tsx lib/store/writer.testing.ts <task> <name> …`
 */

import { writeSync } from "node:fs";
import { blobNamed, ownerOf, shareNamed, start, technicianOf } from "./blobs.testing";
import type { ShareStore } from "./contract";
import { sqliteStore } from "./sqlite";

/** Written at once, so that nothing said is lost when the process is killed. */
const say = (...words: (string | number)[]) => writeSync(1, `${words.join(" ")}\n`);

/** Creates shares and saves on them, on and on. */
async function write(store: ShareStore, name: string): Promise<never> {
  for (let index = 0; ; index++) {
    const office = `${name}-${index}`;
    await store.create(shareNamed(office), start);
    say(office, 1);
    for (let revision = 1; revision < 20; revision++) {
      const blob = blobNamed(`${office} ${revision + 1}`);
      await store.replace(technicianOf(office), { part: "work", revision, blob }, start);
      say(office, revision + 1);
    }
  }
}

/** Adds to the number that the work of one share begins with, so many times; somebody else's may come in between. */
async function count(store: ShareStore, office: string, times: number): Promise<void> {
  await store.create(shareNamed(office, { work: blobOf(0) }), start);
  for (let done = 0; done < times; ) {
    const reading = await store.read(ownerOf(office), start);
    if (reading.kind !== "open") throw new Error(reading.kind);
    const { work, workRevision } = reading.share;
    const blob = blobOf(Buffer.from(work).readUInt32BE() + 1);
    const outcome = await store.replace(ownerOf(office), { part: "work", revision: workRevision, blob }, start);
    if (outcome.kind === "saved") done++;
  }
}

function blobOf(number: number): Uint8Array {
  const blob = Buffer.from(blobNamed("number"));
  blob.writeUInt32BE(number);
  return blob;
}

const [task, name = "", times = "0"] = process.argv.slice(2);
const store = sqliteStore(process.env.DATA_DIR ?? "");
if (task === "write") await write(store, name);
if (task === "count") await count(store, name, Number(times));
