import { beforeEach, expect, test } from "vitest";
import { emptyWork, setNote } from "@/lib/work/edit";
import { setAsked } from "@/lib/work/question-edits";
import type { Work } from "@/lib/work/schema";
import { sealBlob } from "./blob";
import { type ShareClient, shareClient } from "./client";
import { examplePlan, withNote } from "./documents.testing";
import { technicianKeys } from "./keys";
import { openShare } from "./open";
import { createShare, type OwnedShare, readShare, technicianLink } from "./owner";
import { saveWork } from "./owner-work";
import { countingBytes, TestServer } from "./server.testing";

const now = new Date("2026-11-22T09:00:00.000Z");
const randomBytes = countingBytes();
let client: ShareClient;
let owned: OwnedShare;

beforeEach(async () => {
  client = shareClient({ fetch: new TestServer().fetch, base: "http://server.example" });
  const made = await createShare({
    client,
    randomBytes,
    keep: () => true,
    now,
    planDocument: examplePlan,
    days: 30,
  });
  if (made.kind !== "ok") throw new Error(made.kind);
  owned = made.owned;
});

const around = () => ({ client, randomBytes });

function asked(question: string): Work {
  const edit = setAsked(
    emptyWork({ revision: 1, blob: "0".repeat(64), document: "0".repeat(64) }),
    question,
    "2026-11-22",
    now,
  );
  if (!edit.ok) throw new Error(edit.sentence);
  return edit.work;
}

async function technicianWrites(text: string): Promise<void> {
  const { id, secret } = technicianLink(owned);
  const keys = technicianKeys(id, secret);
  const answer = await client.read(id, keys.technicianToken);
  if (answer.kind !== "ok") throw new Error(answer.kind);
  const opened = openShare(answer, keys, id);
  if (opened.kind !== "ok") throw new Error(opened.kind);
  const { workRevision, epoch } = opened.seen;
  const place = { id, kind: "work", revision: workRevision + 1, epoch } as const;
  const sealed = sealBlob(withNote(opened.work, text), place, keys.workKey, randomBytes);
  if (!sealed.ok) throw new Error(sealed.fault);
  await client.putWork(id, keys.technicianToken, workRevision, sealed.blob);
}

async function held(): Promise<Work> {
  const read = await readShare(around(), owned);
  if (read.kind !== "ok") throw new Error(read.kind);
  return read.work;
}

test("what the office writes stands beside what the technician wrote", async () => {
  await technicianWrites("On site");
  expect(await saveWork(around(), owned, asked("ask-1234"))).toMatchObject({ kind: "ok", owned: { workRevision: 3 } });
  const work = await held();
  expect(work.notes["in-443"]?.text).toBe("On site");
  expect(work.answers["ask-1234"]?.asked).toBe("2026-11-22");
});

test("when the technician is faster in between, nothing of either is lost", async () => {
  const { putWork } = client;
  let raced = false;
  client = {
    ...client,
    putWork: async (...call) => {
      if (!raced) {
        raced = true;
        await technicianWrites("Just before");
      }
      return putWork(...call);
    },
  };
  expect(await saveWork(around(), owned, asked("ask-1234"))).toMatchObject({ kind: "ok" });
  const work = await held();
  expect(work.notes["in-443"]?.text).toBe("Just before");
  expect(work.answers["ask-1234"]?.asked).toBe("2026-11-22");
});

test("what is there already is not sent again, and later work is not beaten by it", async () => {
  const entries = asked("ask-1234");
  const first = await saveWork(around(), owned, entries);
  if (first.kind !== "ok") throw new Error(first.kind);
  expect(await saveWork(around(), first.owned, entries)).toMatchObject({
    owned: { workRevision: first.owned.workRevision },
  });
  const later = setNote(first.work, "in-443", "Later", new Date("2026-11-23T09:00:00.000Z"));
  if (!later.ok) throw new Error(later.sentence);
  await saveWork(around(), first.owned, later.work);
  await saveWork(around(), first.owned, entries);
  expect((await held()).notes["in-443"]?.text).toBe("Later");
});

test("without the server nothing is claimed to be saved", async () => {
  client = { ...client, putWork: async () => ({ kind: "offline" }) };
  expect(await saveWork(around(), owned, asked("ask-1234"))).toEqual({ kind: "offline" });
});
