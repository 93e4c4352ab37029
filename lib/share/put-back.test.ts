import { beforeEach, describe, expect, test } from "vitest";
import { sealBlob } from "./blob";
import { shareClient } from "./client";
import { changedPlan, examplePlan, withNote } from "./documents.testing";
import { technicianKeys } from "./keys";
import { openShare } from "./open";
import {
  createShare,
  type OwnedShare,
  readShare,
  renewShare,
  technicianLink,
  updatePlan,
  withdrawShare,
} from "./owner";
import { putBack } from "./put-back";
import { countingBytes, type Row, TestServer, withByteFlipped } from "./server.testing";

const now = new Date("2026-11-22T09:00:00.000Z");
const randomBytes = countingBytes();
let server: TestServer;
let around: { client: ReturnType<typeof shareClient>; randomBytes: typeof randomBytes };

beforeEach(() => {
  server = new TestServer();
  around = { client: shareClient({ fetch: server.fetch, base: "http://server.example" }), randomBytes };
});

function ok<Outcome extends { kind: string }>(outcome: Outcome): Extract<Outcome, { kind: "ok" }> {
  if (isOk(outcome)) return outcome;
  throw new Error(JSON.stringify(outcome));
}

function isOk<Outcome extends { kind: string }>(outcome: Outcome): outcome is Extract<Outcome, { kind: "ok" }> {
  return outcome.kind === "ok";
}

async function share(): Promise<OwnedShare> {
  return ok(await createShare({ ...around, keep: () => true, now, planDocument: examplePlan, days: 30 })).owned;
}

async function technicianReads(owned: OwnedShare) {
  const { id, secret } = technicianLink(owned);
  const keys = technicianKeys(id, secret);
  const answer = await around.client.read(id, keys.technicianToken);
  return answer.kind === "ok" ? openShare(answer, keys, id) : answer;
}

async function technicianWrites(owned: OwnedShare, text: string): Promise<void> {
  const { id, secret } = technicianLink(owned);
  const keys = technicianKeys(id, secret);
  const { work, seen } = ok(await technicianReads(owned));
  const place = { id, kind: "work", revision: seen.workRevision + 1, epoch: seen.epoch } as const;
  const sealed = sealBlob(withNote(work, text), place, keys.workKey, randomBytes);
  if (!sealed.ok) throw new Error(sealed.fault);
  ok(await around.client.putWork(id, keys.technicianToken, seen.workRevision, sealed.blob));
}

const backup = (): ReadonlyMap<string, Row> => new Map([...server.rows].map(([id, row]) => [id, { ...row }]));

function restore(from: ReadonlyMap<string, Row>): void {
  server.rows.clear();
  for (const [id, row] of from) server.rows.set(id, { ...row });
}

describe("a server that was put back to an older state gets from the office what it last saw", () => {
  test("plan and work, under the same link", async () => {
    let owned = await share();
    const earlier = backup();
    await technicianWrites(owned, "last seen");
    owned = ok(await updatePlan(around, ok(await readShare(around, owned)).owned, changedPlan)).owned;
    const { plan, work, owned: seen } = ok(await readShare(around, owned));
    restore(earlier);
    expect(await readShare(around, seen)).toMatchObject({ kind: "fault", fault: "replayed" });
    const back = ok(await putBack(around, seen, { plan, work }, now));
    expect([back.plan, back.work]).toEqual([changedPlan, work]);
    expect(back.owned.planRevision).toBe(seen.planRevision);
    expect(technicianLink(back.owned)).toEqual(technicianLink(seen));
    const read = ok(await technicianReads(back.owned));
    expect([read.plan, read.work]).toEqual([changedPlan, work]);
    expect(ok(await readShare(around, back.owned)).owned).toEqual(back.owned);
  });

  test("merged with what a technician has done there since", async () => {
    const owned = await share();
    const earlier = backup();
    for (const text of ["one", "two", "three"]) await technicianWrites(owned, text);
    const { plan, work, owned: seen } = ok(await readShare(around, owned));
    restore(earlier);
    const { id, secret } = technicianLink(owned);
    const keys = technicianKeys(id, secret);
    const since = { ...work, notes: { "in-80": { text: "since", at: "2026-11-22T08:00:00.000Z" } } };
    const place = { id, kind: "work", revision: 2, epoch: 1 } as const;
    const sealed = sealBlob(since, place, keys.workKey, randomBytes);
    if (!sealed.ok) throw new Error(sealed.fault);
    ok(await around.client.putWork(id, keys.technicianToken, 1, sealed.blob));
    const back = ok(await putBack(around, seen, { plan, work }, now));
    expect([back.work.notes["in-443"]?.text, back.work.notes["in-80"]?.text]).toEqual(["three", "since"]);
  });

  test("with the link that was renewed since: the one before it opens nothing again", async () => {
    const first = await share();
    const earlier = backup();
    const second = ok(await renewShare(around, first)).owned;
    const owned = ok(await renewShare(around, second)).owned;
    const { plan, work } = ok(await readShare(around, owned));
    restore(earlier);
    const back = ok(await putBack(around, owned, { plan, work }, now));
    expect(back.owned.epoch).toBe(3);
    expect(ok(await technicianReads(owned)).plan).toEqual(examplePlan);
    expect(await technicianReads(first)).toMatchObject({ kind: "refused", code: "not-found" });
    expect(await technicianReads(second)).toMatchObject({ kind: "refused", code: "not-found" });
  });

  test("whole, when the server knows nothing of it", async () => {
    const first = await share();
    await technicianWrites(first, "last seen");
    const renewed = ok(await renewShare(around, ok(await readShare(around, first)).owned)).owned;
    const { plan, work } = ok(await readShare(around, renewed));
    restore(new Map());
    const back = ok(await putBack(around, renewed, { plan, work }, now));
    expect([back.owned.id, back.owned.epoch]).toEqual([first.id, 2]);
    expect(ok(await technicianReads(renewed)).work).toEqual(work);
    expect(await technicianReads(first)).toMatchObject({ kind: "refused", code: "not-found" });
  });

  test("also where both blobs were damaged", async () => {
    const owned = await share();
    const { plan, work } = ok(await readShare(around, owned));
    const row = server.rows.get(owned.id);
    if (!row) throw new Error("There is a row.");
    row.plan = withByteFlipped(row.plan, 500);
    row.work = withByteFlipped(row.work, 500);
    const back = ok(await putBack(around, owned, { plan, work }, now));
    expect([back.plan, back.work]).toEqual([plan, work]);
  });

  test("after it was broken off anywhere, when it is begun again", async () => {
    const first = await share();
    const owned = ok(await renewShare(around, first)).owned;
    const { plan, work } = ok(await readShare(around, owned));
    for (let broken = 0; broken < 5; broken++) {
      restore(new Map());
      let calls = 0;
      server.before = () => {
        if (calls++ === broken) throw new TypeError("Failed to fetch");
        return undefined;
      };
      expect(await putBack(around, owned, { plan, work }, now)).toEqual({ kind: "offline" });
      server.before = () => undefined;
      expect(ok(await putBack(around, owned, { plan, work }, now)).owned.epoch).toBe(2);
    }
  });
});

test("what was withdrawn stays so", async () => {
  const owned = await share();
  const { plan, work } = ok(await readShare(around, owned));
  ok(await withdrawShare(around, owned));
  expect(await putBack(around, owned, { plan, work }, now)).toMatchObject({ kind: "refused", code: "withdrawn" });
});

test("a server that is up to date gets nothing", async () => {
  const owned = await share();
  const { plan, work } = ok(await readShare(around, owned));
  const before = backup();
  ok(await putBack(around, owned, { plan, work }, now));
  expect(backup()).toEqual(before);
});
