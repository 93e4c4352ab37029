/**
 * Several programs that write on one sheet at once, each adding one to its own count. Every saved revision is then the one
 * addition of one writer, so any write that gets lost, and any that overwrites another, shows in the sums.
 */
import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { expect } from "@/e2e/support/test";
import { openBlob, sealBlob } from "@/lib/share/blob";
import { toBase64url } from "@/lib/share/bytes";
import { type ClientSettings, shareClient } from "@/lib/share/client";
import { ownerKeys, tokenHash } from "@/lib/share/keys";

const writers = 4;
const pauseMs = 40;

const countsSchema = z.record(z.string(), z.number());
type Counts = z.infer<typeof countsSchema>;

/** The calls of one writer, from addresses of its own. */
type FetchOf = (writer: number) => ClientSettings["fetch"];

export type Writers = {
  /** Until some more writes were acknowledged than can have been under way. */
  goOn: () => Promise<void>;
  /** Every status that was answered so far; 0 stands for no answer. */
  statuses: () => ReadonlySet<number>;
  /** Answers of 503 that did not say when to come again. */
  withoutRetryAfter: () => number;
  /** Ends the writing and holds what is on the server against what was acknowledged. */
  settle: () => Promise<void>;
  /** Ends the writing, whatever has come of it. */
  stop: () => Promise<void>;
};

export async function startWriters(base: string, fetchOf: FetchOf): Promise<Writers> {
  const bytes = (length: number) => new Uint8Array(randomBytes(length));
  const id = bytes(16);
  const keys = ownerKeys(id, bytes(32), 1);
  const statuses = new Set<number>();
  const acknowledgedRevisions: number[] = [];
  const faults: string[] = [];
  let withoutRetryAfter = 0;
  let stopped = false;

  function sealed(document: unknown, kind: "plan" | "work", revision: number): Uint8Array {
    const key = kind === "plan" ? keys.planKey : keys.workKey;
    const sealing = sealBlob(document, { kind, id, revision, epoch: 1 }, key, bytes);
    if (!sealing.ok) throw new Error(sealing.fault);
    return sealing.blob;
  }

  function countsIn(blob: Uint8Array, revision: number): Counts {
    const opened = openBlob(blob, { kind: "work", id, revision, epoch: 1 }, keys.workKey);
    if (!opened.ok) throw new Error(`Revision ${revision} can't be opened: ${opened.fault}`);
    return countsSchema.parse(opened.document);
  }

  function clientOf(writer: number) {
    const fetch = fetchOf(writer);
    return shareClient({
      base,
      fetch: async (address, init) => {
        try {
          const answer = await fetch(address, init);
          statuses.add(answer.status);
          if (answer.status === 503 && !answer.headers.has("Retry-After")) withoutRetryAfter++;
          return answer;
        } catch (error) {
          statuses.add(0);
          throw error;
        }
      },
    });
  }

  const client = clientOf(0);
  const created = await client.create({
    id: toBase64url(id),
    ownerHash: toBase64url(tokenHash(keys.ownerToken)),
    techHash: toBase64url(tokenHash(keys.technicianToken)),
    plan: toBase64url(sealed({}, "plan", 1)),
    work: toBase64url(sealed({}, "work", 1)),
    expiresInDays: 7,
  });
  if (created.kind !== "ok") throw new Error(`The share was not made: ${JSON.stringify(created)}`);

  async function write(writer: number): Promise<void> {
    const client = clientOf(writer);
    const name = `writer ${writer}`;
    /** What the writer has seen on the server. A write without an answer may have been carried out all the same. */
    let sure = 0;
    let unanswered = false;
    while (!stopped) {
      await delay(pauseMs);
      const read = await client.read(id, keys.technicianToken);
      if (read.kind !== "ok") continue;
      const counts = countsIn(read.work, read.workRevision);
      const own = counts[name] ?? 0;
      if (own !== sure && !(unanswered && own === sure + 1))
        faults.push(`${name} had ${sure}, and revision ${read.workRevision} says ${own}`);
      sure = own;
      const next = sealed({ ...counts, [name]: own + 1 }, "work", read.workRevision + 1);
      const put = await client.putWork(id, keys.technicianToken, read.workRevision, next);
      unanswered = put.kind !== "ok";
      if (put.kind !== "ok") continue;
      sure++;
      acknowledgedRevisions.push(put.revision);
    }
  }

  /** An instance may have come back only just now. */
  async function readAtLast() {
    for (;;) {
      const read = await client.read(id, keys.technicianToken);
      if (read.kind === "ok") return read;
      await delay(pauseMs);
    }
  }

  const writing = Promise.all(Array.from({ length: writers }, (_none, writer) => write(writer)));
  // Told by whoever waits for the end; until then it is not unhandled.
  writing.catch(() => {});
  const stop = async () => {
    stopped = true;
    await writing;
  };

  return {
    goOn: async () => {
      const goal = acknowledgedRevisions.length + 3 * writers;
      await expect.poll(() => acknowledgedRevisions.length, { timeout: 40_000 }).toBeGreaterThanOrEqual(goal);
    },
    statuses: () => statuses,
    withoutRetryAfter: () => withoutRetryAfter,
    settle: async () => {
      await stop();
      expect(faults).toEqual([]);
      expect(new Set(acknowledgedRevisions).size, "no revision was given to two writers").toBe(
        acknowledgedRevisions.length,
      );
      const read = await readAtLast();
      const counts = Object.values(countsIn(read.work, read.workRevision));
      expect(Math.max(...acknowledgedRevisions)).toBeLessThanOrEqual(read.workRevision);
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        "each revision after the first is one addition",
      ).toBe(read.workRevision - 1);
    },
    stop,
  };
}
