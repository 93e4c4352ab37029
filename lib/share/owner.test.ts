import { beforeEach, describe, expect, test } from "vitest";
import { emptyWork } from "@/lib/work/edit";
import type { Work } from "@/lib/work/schema";
import { sealBlob } from "./blob";
import { fromBase64url, toBase64url } from "./bytes";
import { documentHash } from "./canonical";
import { type ShareClient, shareClient } from "./client";
import { receivedDocument } from "./documents";
import { changedPlan, examplePlan, planDocumentOf, withNote } from "./documents.testing";
import { ownerKeys, type TechnicianKeys, technicianKeys } from "./keys";
import type { ShareLink } from "./link";
import { openShare, openWork, type Seen } from "./open";
import { ownedShareSchema } from "./owned";
import {
  adoptShare,
  createShare,
  extendShare,
  keysOf,
  type NewShare,
  newShare,
  type OwnedShare,
  ownerLink,
  readShare,
  renewShare,
  technicianLink,
  updatePlan,
  withdrawShare,
} from "./owner";
import { countingBytes, expiryOf, type Row, refuse, TestServer, withByteFlipped } from "./server.testing";
import { refusals } from "./wire";

const now = new Date("2026-11-22T09:00:00.000Z");
const randomBytes = countingBytes();

let server: TestServer;
let client: ShareClient;
let around: { client: ShareClient; randomBytes: typeof randomBytes };

beforeEach(() => {
  server = new TestServer();
  client = shareClient({ fetch: server.fetch, base: "http://server.example" });
  around = { client, randomBytes };
});

/** The value of an outcome that must be this one. */
function as<Outcome extends { kind: string }, Kind extends Outcome["kind"]>(
  kind: Kind,
  outcome: Outcome,
): Extract<Outcome, { kind: Kind }> {
  expect(outcome).toMatchObject({ kind });
  if (isKind(kind, outcome)) return outcome;
  throw new Error(outcome.kind);
}

function isKind<Outcome extends { kind: string }, Kind extends Outcome["kind"]>(
  kind: Kind,
  outcome: Outcome,
): outcome is Extract<Outcome, { kind: Kind }> {
  return outcome.kind === kind;
}

const share = async (planDocument = examplePlan) =>
  as("ok", await createShare({ ...around, keep: () => true, now, planDocument, days: 30 }));

function rowOf({ id }: OwnedShare): Row {
  const row = server.rows.get(id);
  if (!row) throw new Error(`There is no share ${id}`);
  return row;
}

/** The technician's side, as far as these tests need it. */
async function technicianReads({ id, secret }: ShareLink, seen?: Seen) {
  const keys = technicianKeys(id, secret);
  const answer = await client.read(id, keys.technicianToken);
  return answer.kind === "ok" ? openShare(answer, keys, id, seen) : answer;
}

async function technicianWrites({ id, secret }: ShareLink, text: string): Promise<void> {
  const keys = technicianKeys(id, secret);
  const read = as("ok", await technicianReads({ role: "technician", id, secret }));
  const work = withNote(read.work, text);
  const place = { id, kind: "work", revision: read.seen.workRevision + 1, epoch: read.seen.epoch } as const;
  await client.putWork(id, keys.technicianToken, read.seen.workRevision, sealedOrThrow(work, place, keys));
}

function sealedOrThrow(
  document: unknown,
  place: { kind: "plan" | "work"; id: Uint8Array; revision: number; epoch: number },
  keys: TechnicianKeys,
): Uint8Array {
  const sealed = sealBlob(document, place, place.kind === "plan" ? keys.planKey : keys.workKey, randomBytes);
  if (!sealed.ok) throw new Error(sealed.fault);
  return sealed.blob;
}

const noteOf = (work: Work) => work.notes["in-443"]?.text;

describe("a new share", () => {
  test("is read by both sides as it was made, with no work yet", async () => {
    const { owned, technicianLink: link, planRef } = await share();
    expect(ownedShareSchema.parse(owned)).toEqual(owned);
    expect(owned).toMatchObject({ epoch: 1, planRevision: 1, workRevision: 1, sharedOn: examplePlan.date });
    expect(owned).toMatchObject({ createdAt: now.toISOString(), expiresAt: expiryOf(30) });
    expect(owned.documentHash).toBe(documentHash(examplePlan));
    const read = as("ok", await readShare(around, owned));
    expect(read.plan).toEqual(examplePlan);
    expect(read.planRef).toEqual(planRef);
    expect(read.work).toEqual(emptyWork(planRef));
    expect(read.owned).toEqual(owned);
    const seen = as("ok", await technicianReads(link));
    expect([seen.plan, seen.work, seen.planRef]).toEqual([read.plan, read.work, read.planRef]);
  });

  test("shows the server neither a word of the sheet nor a secret", async () => {
    const { owned, technicianLink: link } = await share();
    const sent = server.sent.map(({ init }) => String(init.body)).join();
    const { keys } = keysOf(owned);
    const secrets = [owned.ownerSecret, toBase64url(link.secret), ...Object.values(keys).map(toBase64url)];
    for (const secret of secrets) expect(sent).not.toContain(secret);
    const words = JSON.stringify(rowOf(owned)) + Buffer.from(rowOf(owned).plan, "base64url").toString("latin1");
    expect(words).not.toContain("Example");
    expect(words).not.toContain("192.168.");
  });

  test("takes another id when the first is taken, and gives up when none is free", async () => {
    let refused = 0;
    server.before = () => (refused++ < 2 ? refuse("taken") : undefined);
    const { owned } = await share();
    const ids = server.sent.map(({ init }) => JSON.parse(String(init.body)).id);
    expect(new Set(ids).size).toBe(3);
    expect(owned.id).toBe(ids[2]);
    server.before = () => refuse("taken");
    const outcome = await createShare({ ...around, keep: () => true, now, planDocument: examplePlan, days: 7 });
    expect(outcome).toMatchObject({ kind: "refused", code: "taken" });
  });

  test.each(["rate-limited", "store-unreachable"] as const)("refused as %s says so, with the wait", async (code) => {
    server.before = () => refuse(code, { "Retry-After": "30" });
    const outcome = await createShare({ ...around, keep: () => true, now, planDocument: examplePlan, days: 7 });
    expect(outcome).toEqual({ kind: "refused", code, message: refusals[code][1], retryAfter: 30 });
  });

  test("without a network is offline", async () => {
    server.before = () => {
      throw new TypeError("Failed to fetch");
    };
    expect(await createShare({ ...around, keep: () => true, now, planDocument: examplePlan, days: 7 })).toEqual({
      kind: "offline",
    });
  });

  test("too large for a link is told before anything is sent", async () => {
    const note = examplePlan.plan.notices[0];
    if (!note) throw new Error("The example has a notice.");
    const long = { ...note, text: "x".repeat(70_000) };
    const planDocument = { ...examplePlan, plan: { ...examplePlan.plan, notices: [long] } };
    const outcome = await createShare({ ...around, keep: () => true, now, planDocument, days: 7 });
    expect(outcome).toMatchObject({ kind: "fault", fault: "too-large" });
    expect(server.sent).toEqual([]);
  });

  test("whose answer was lost is found by the next try, not made twice", async () => {
    const begun = newShare(randomBytes);
    const create = () => createShare({ ...around, keep: () => true, now, planDocument: changedPlan, days: 7, begun });
    server.after = () => Response.error();
    expect(await createShare({ ...around, keep: () => true, now, planDocument: examplePlan, days: 30, begun })).toEqual(
      {
        kind: "offline",
      },
    );
    server.after = (_request, answer) => answer;
    server.before = ({ method }) => (method === "GET" ? refuse("store-unreachable") : undefined);
    expect(await create()).toMatchObject({ kind: "refused", code: "store-unreachable" });
    server.before = () => undefined;
    const { owned, technicianLink: link } = as("ok", await create());
    expect(server.rows.size).toBe(1);
    expect(owned).toMatchObject({ ...begun, documentHash: documentHash(examplePlan), expiresAt: expiryOf(30) });
    expect(as("ok", await technicianReads(link)).plan).toEqual(examplePlan);
  });

  test("whose id a stranger has taken gets another", async () => {
    const begun = newShare(randomBytes);
    const stranger = { id: begun.id, ownerSecret: newShare(randomBytes).ownerSecret };
    as(
      "ok",
      await createShare({ ...around, keep: () => true, now, planDocument: changedPlan, days: 30, begun: stranger }),
    );
    const made = as(
      "ok",
      await createShare({ ...around, keep: () => true, now, planDocument: examplePlan, days: 30, begun }),
    );
    expect(made.owned.id).not.toBe(begun.id);
    expect(as("ok", await readShare(around, made.owned)).plan).toEqual(examplePlan);
  });

  test("is not asked for before its secrets are kept, also under another id", async () => {
    const kept: string[] = [];
    const outcome = await createShare({ ...around, keep: () => false, now, planDocument: examplePlan, days: 7 });
    expect([outcome, server.sent]).toMatchObject([{ kind: "fault", fault: "not-kept" }, []]);
    server.before = ({ init }) => {
      expect(kept).toContain(JSON.parse(String(init.body)).id);
      return kept.length < 3 ? refuse("taken") : undefined;
    };
    const keep = ({ id }: NewShare) => kept.push(id) > 0;
    as("ok", await createShare({ ...around, keep, now, planDocument: examplePlan, days: 7 }));
    expect(new Set(kept).size).toBe(3);
  });

  test("can begin with the work of an earlier one", async () => {
    const { owned } = await share();
    const work = withNote(as("ok", await readShare(around, owned)).work, "kept");
    const again = as(
      "ok",
      await createShare({ ...around, keep: () => true, now, planDocument: examplePlan, work, days: 7 }),
    );
    expect(as("ok", await readShare(around, again.owned)).work).toEqual(work);
  });
});

describe("reading", () => {
  test("takes no moment that the server’s clock has not reached", async () => {
    const { owned, technicianLink: link } = await share();
    const keys = technicianKeys(link.id, link.secret);
    const { work } = as("ok", await readShare(around, owned));
    const future = { ...work, notes: { "in-443": { text: "kept", at: "9999-12-31T23:59:59.999Z" } } };
    const blob = sealedOrThrow(future, { kind: "work", id: link.id, revision: 2, epoch: 1 }, keys);
    await client.putWork(link.id, keys.technicianToken, 1, blob);
    server.after = (_request, answer) => {
      answer.headers.set("Date", "Sun, 22 Nov 2026 09:30:00 GMT");
      return answer;
    };
    const read = as("ok", await readShare(around, owned));
    expect(read.work.notes["in-443"]).toEqual({ text: "kept", at: "2026-11-22T09:30:00.000Z" });
  });

  test("says that nothing has changed, to whoever hands back the tag", async () => {
    const { owned } = await share();
    const { etag } = as("ok", await readShare(around, owned));
    expect(await readShare(around, owned, etag)).toEqual({ kind: "not-modified" });
    await technicianWrites(technicianLink(owned), "done");
    const read = as("ok", await readShare(around, owned, etag));
    expect(noteOf(read.work)).toBe("done");
    expect(read.owned.workRevision).toBe(2);
  });

  test.each(["planRevision", "workRevision", "epoch"] as const)("refuses a lower %s than was seen", async (part) => {
    const { owned, technicianLink: link } = await share();
    const seen = { ...owned, [part]: 2 };
    expect(await readShare(around, seen)).toMatchObject({ kind: "fault", fault: "replayed" });
    expect(await technicianReads(link, seen)).toMatchObject({ kind: "fault", fault: "replayed" });
    expect(await technicianReads(link, owned)).toMatchObject({ kind: "ok" });
  });

  test("refuses an old blob under a new number, and a number that is not its own", async () => {
    const { owned } = await share();
    const old = rowOf(owned).work;
    await technicianWrites(technicianLink(owned), "done");
    rowOf(owned).work = old;
    expect(await readShare(around, owned)).toMatchObject({ kind: "fault", fault: "altered" });
    rowOf(owned).workRevision = 1;
    expect(await readShare(around, owned)).toMatchObject({ kind: "ok" });
    rowOf(owned).planRevision = 2;
    expect(await readShare(around, owned)).toMatchObject({ kind: "fault", fault: "altered" });
  });

  test.each(["plan", "work"] as const)("refuses a changed %s", async (part) => {
    const { owned, technicianLink: link } = await share();
    rowOf(owned)[part] = withByteFlipped(rowOf(owned)[part], 100);
    expect(await readShare(around, owned)).toMatchObject({ kind: "fault", fault: "altered" });
    expect(await technicianReads(link)).toMatchObject({ kind: "fault", fault: "altered" });
  });

  test("refuses plan and work that changed places, and those of another share", async () => {
    const { owned } = await share();
    const other = rowOf((await share()).owned);
    const { plan, work } = rowOf(owned);
    Object.assign(rowOf(owned), { plan: work, work: plan });
    expect(await readShare(around, owned)).toMatchObject({ kind: "fault", fault: "altered" });
    Object.assign(rowOf(owned), { plan: other.plan, work: other.work });
    expect(await readShare(around, owned)).toMatchObject({ kind: "fault", fault: "altered" });
  });

  test("a technician’s plan, made with the technician’s own keys, is no work", async () => {
    const { owned, technicianLink: link } = await share();
    const keys = technicianKeys(link.id, link.secret);
    const blob = sealedOrThrow({}, { kind: "plan", id: link.id, revision: 2, epoch: 1 }, keys);
    await client.putWork(link.id, keys.technicianToken, 1, blob);
    expect(await readShare(around, owned)).toMatchObject({ kind: "fault", fault: "altered" });
  });

  test.each([
    ["a newer version", { version: 3 }, "newer-version"],
    ["anything else", { version: 1, marks: "all done" }, "unreadable"],
    ["a bare text", "hello", "unreadable"],
  ])("tells work that is %s", async (_what, document, fault) => {
    const { owned, technicianLink: link } = await share();
    const keys = technicianKeys(link.id, link.secret);
    const blob = sealedOrThrow(document, { kind: "work", id: link.id, revision: 2, epoch: 1 }, keys);
    await client.putWork(link.id, keys.technicianToken, 1, blob);
    expect(await readShare(around, owned)).toMatchObject({ kind: "fault", fault });
    expect(await technicianReads(link)).toMatchObject({ kind: "fault", fault });
    expect(openWork(blob, { id: link.id, revision: 2, epoch: 1 }, keys)).toMatchObject({ kind: "fault", fault });
  });

  test("tells a blob of a newer format", async () => {
    const { owned } = await share();
    const bytes = fromBase64url(rowOf(owned).plan) ?? new Uint8Array();
    bytes[4] = 2;
    rowOf(owned).plan = toBase64url(bytes);
    expect(await readShare(around, owned)).toMatchObject({ kind: "fault", fault: "newer-version" });
  });
});

describe("a new plan", () => {
  test("reaches the technician under the next number, and leaves the work alone", async () => {
    const { owned, technicianLink: link } = await share();
    await technicianWrites(link, "done");
    const updated = as("ok", await updatePlan(around, owned, changedPlan));
    expect(updated.owned).toMatchObject({ planRevision: 2, sharedOn: changedPlan.date });
    expect(updated.owned.documentHash).toBe(documentHash(changedPlan));
    const read = as("ok", await technicianReads(link));
    expect(read.plan).toEqual(changedPlan);
    expect(read.planRef).toEqual(updated.planRef);
    expect(noteOf(read.work)).toBe("done");
  });

  test("can’t be saved by the technician", async () => {
    const { owned, technicianLink: link } = await share();
    const keys = technicianKeys(link.id, link.secret);
    const blob = sealedOrThrow(changedPlan, { kind: "plan", id: link.id, revision: 2, epoch: 1 }, keys);
    expect(await client.putPlan(link.id, keys.technicianToken, 1, blob)).toMatchObject({ code: "owner-only" });
    expect(rowOf(owned).planRevision).toBe(1);
  });

  test("that another computer of the office has overtaken asks first, and can then be saved", async () => {
    const { owned } = await share();
    const elsewhere = as("ok", await updatePlan(around, owned, changedPlan));
    const mine = planDocumentOf({ version: 1 });
    const moved = as("moved", await updatePlan(around, owned, mine));
    expect(moved.document).toEqual(changedPlan);
    expect(moved.owned).toEqual(elsewhere.owned);
    const saved = as("ok", await updatePlan(around, moved.owned, mine));
    expect(saved.owned.planRevision).toBe(3);
  });

  test("is overtaken also by a renewal elsewhere", async () => {
    const { owned } = await share();
    const elsewhere = as("ok", await renewShare(around, owned));
    const moved = as("moved", await updatePlan(around, owned, changedPlan));
    expect(moved.document).toEqual(examplePlan);
    expect(moved.owned).toEqual(elsewhere.owned);
    expect(technicianLink(moved.owned)).toEqual(elsewhere.technicianLink);
  });

  test("whose answer was lost is saved once, and the next try says so", async () => {
    const { owned } = await share();
    server.after = () => Response.error();
    expect(await updatePlan(around, owned, changedPlan)).toEqual({ kind: "offline" });
    server.after = (_request, answer) => answer;
    const again = as("ok", await updatePlan(around, owned, changedPlan));
    expect(again.owned.planRevision).toBe(2);
    expect(rowOf(owned).planRevision).toBe(2);
  });
});

describe("renewing", () => {
  test("cuts off the old link and keeps plan and work", async () => {
    const { owned, technicianLink: old } = await share();
    await technicianWrites(old, "done");
    const before = { ...rowOf(owned) };
    const renewed = as("ok", await renewShare(around, owned));
    expect(renewed.owned).toMatchObject({ epoch: 2, planRevision: 2, workRevision: 3 });
    expect(renewed.technicianLink).toEqual(technicianLink(renewed.owned));
    expect(await technicianReads(old)).toMatchObject({ kind: "refused", code: "not-found" });
    const read = as("ok", await technicianReads(renewed.technicianLink));
    expect(read.plan).toEqual(examplePlan);
    expect(noteOf(read.work)).toBe("done");
    expect(read.planRef.document).toBe(owned.documentHash);
    expect(rowOf(owned).techHash).not.toBe(before.techHash);
    expect(rowOf(owned).ownerHash).toBe(before.ownerHash);
  });

  test("leaves the old link’s keys unable to open what is written from then on, even for a thief of the store", async () => {
    const { owned, technicianLink: old } = await share();
    as("ok", await renewShare(around, owned));
    const keys = technicianKeys(old.id, old.secret);
    const token = ownerKeys(old.id, fromBase64url(owned.ownerSecret) ?? new Uint8Array(), 1).ownerToken;
    const stolen = as("ok", await client.read(old.id, token));
    expect(openShare(stolen, keys, old.id)).toMatchObject({ kind: "fault", fault: "altered" });
  });

  test("reads again when somebody saves meanwhile, and loses nothing", async () => {
    const { owned, technicianLink: link } = await share();
    let writes = 0;
    const plain = around.client;
    const busy: ShareClient = {
      ...plain,
      change: async (...args) => {
        if (writes < 3) await technicianWrites(link, `note ${++writes}`);
        return plain.change(...args);
      },
    };
    const renewed = as("ok", await renewShare({ ...around, client: busy }, owned));
    const read = as("ok", await readShare(around, renewed.owned));
    expect(noteOf(read.work)).toBe("note 3");
  });

  test("gives up after five times, and nothing has changed", async () => {
    const { owned, technicianLink: link } = await share();
    let tries = 0;
    const busy: ShareClient = {
      ...around.client,
      change: async () => {
        tries++;
        return { kind: "refused", code: "revision-moved", message: "" };
      },
    };
    expect(await renewShare({ ...around, client: busy }, owned)).toMatchObject({ kind: "fault", fault: "busy" });
    expect(tries).toBe(5);
    expect(await technicianReads(link)).toMatchObject({ kind: "ok" });
  });

  test("whose answer was lost is found at the next reading", async () => {
    const { owned } = await share();
    server.after = ({ method }, answer) => (method === "PATCH" ? Response.error() : answer);
    expect(await renewShare(around, owned)).toEqual({ kind: "offline" });
    const read = as("ok", await readShare(around, owned));
    expect(read.owned.epoch).toBe(2);
    expect(await technicianReads(technicianLink(read.owned))).toMatchObject({ kind: "ok" });
  });

  test("passes on a plan with what this version does not know, also deep in it, and its hash is over all of it", async () => {
    const { owned } = await share();
    const later = {
      ...examplePlan,
      acceptance: { by: "Robin Sample" },
      answers: { ...examplePlan.answers, features: { ...examplePlan.answers.features, telepathy: "yes" } },
    };
    const { id, keys } = keysOf(owned);
    const place = { kind: "plan", id, revision: 2, epoch: 1 } as const;
    const sealed = sealBlob(later, place, keys.planKey, randomBytes);
    if (!sealed.ok) throw new Error(sealed.fault);
    await client.putPlan(id, keys.ownerToken, 1, sealed.blob);
    const read = as("ok", await readShare(around, owned));
    expect(read.planRef.document).toBe(documentHash(later));
    expect(read.owned.documentHash).toBe(documentHash(later));
    const renewed = as("ok", await renewShare(around, read.owned));
    expect(renewed.owned.documentHash).toBe(documentHash(later));
    const again = as("ok", await readShare(around, renewed.owned));
    expect(receivedDocument(again.plan)).toEqual(later);
    expect(again.planRef.document).toBe(documentHash(later));
  });

  test("passes on what this version does not know", async () => {
    const { owned, technicianLink: link } = await share();
    const keys = technicianKeys(link.id, link.secret);
    const future = { version: 3, marks: ["new"] };
    const blob = sealedOrThrow(future, { kind: "work", id: link.id, revision: 2, epoch: 1 }, keys);
    await client.putWork(link.id, keys.technicianToken, 1, blob);
    const renewed = as("ok", await renewShare(around, owned));
    expect(await readShare(around, renewed.owned)).toMatchObject({ kind: "fault", fault: "newer-version" });
  });

  test.each([
    ["with random bytes", () => randomBytes(4168)],
    [
      "with sealed nonsense",
      (link: ShareLink) => {
        const keys = technicianKeys(link.id, link.secret);
        return sealedOrThrow({ version: 1, marks: "none" }, { kind: "work", id: link.id, revision: 3, epoch: 1 }, keys);
      },
    ],
  ])("shuts out also who has written over the work %s, and says what is lost", async (_how, nonsense) => {
    const { owned, technicianLink: link } = await share();
    await technicianWrites(link, "last seen");
    const lastSeen = as("ok", await readShare(around, owned)).work;
    await client.putWork(link.id, technicianKeys(link.id, link.secret).technicianToken, 2, nonsense(link));
    expect(await readShare(around, owned)).toMatchObject({ kind: "fault" });
    const renewed = as("ok", await renewShare(around, owned, lastSeen));
    expect(renewed.lost).toBe("since-last-seen");
    expect(await technicianReads(link)).toMatchObject({ kind: "refused", code: "not-found" });
    const read = as("ok", await technicianReads(renewed.technicianLink));
    expect([read.plan, read.work]).toEqual([examplePlan, lastSeen]);
  });

  test("over work that can’t be read begins anew where none was seen before", async () => {
    const { owned, technicianLink: link } = await share();
    await client.putWork(link.id, technicianKeys(link.id, link.secret).technicianToken, 1, randomBytes(4168));
    const renewed = as("ok", await renewShare(around, owned));
    expect(renewed.lost).toBe("all");
    expect(as("ok", await technicianReads(renewed.technicianLink)).work).toMatchObject({ marks: {}, notes: {} });
  });

  test("refuses to build on an older copy", async () => {
    const { owned } = await share();
    const outcome = await renewShare(around, { ...owned, planRevision: 5 });
    expect(outcome).toMatchObject({ kind: "fault", fault: "replayed" });
  });
});

test("extending moves the end and nothing else", async () => {
  const { owned } = await share();
  const extended = as("ok", await extendShare(around, owned, 90));
  expect(extended.owned).toEqual({ ...owned, expiresAt: expiryOf(90) });
});

test("withdrawing closes it to both sides; doing it again is done", async () => {
  const { owned, technicianLink: link } = await share();
  expect(await withdrawShare(around, owned)).toEqual({ kind: "ok" });
  expect(await withdrawShare(around, owned)).toEqual({ kind: "ok" });
  expect(await readShare(around, owned)).toMatchObject({ kind: "refused", code: "withdrawn" });
  expect(await technicianReads(link)).toMatchObject({ kind: "refused", code: "withdrawn" });
});

describe("the office’s link", () => {
  test("opens the share on another computer, which can then do all that the first could", async () => {
    const { owned } = await share();
    const first = as("ok", await renewShare(around, owned)).owned;
    const later = new Date("2026-11-25T10:00:00.000Z");
    const adopted = as("ok", await adoptShare(around, ownerLink(first), later));
    expect(adopted.owned).toEqual({ ...first, createdAt: later.toISOString() });
    expect(ownedShareSchema.parse(adopted.owned)).toEqual(adopted.owned);
    expect(adopted.plan).toEqual(examplePlan);
    expect(await updatePlan(around, adopted.owned, changedPlan)).toMatchObject({ kind: "ok" });
  });

  test("tells an unknown share", async () => {
    const link: ShareLink = { role: "owner", id: randomBytes(16), secret: randomBytes(32) };
    expect(await adoptShare(around, link, now)).toMatchObject({ kind: "refused", code: "not-found" });
  });
});
