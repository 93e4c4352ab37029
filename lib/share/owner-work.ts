/** The office's part of the work goes to the server by the same merge as the technician's: nothing that stands there is lost. */
import { mergeWork } from "@/lib/work/merge";
import type { Work } from "@/lib/work/schema";
import { sealBlob } from "./blob";
import { canonicalJson } from "./canonical";
import { shareFault } from "./faults";
import type { OpenedShare } from "./open";
import { type Around, type Failure, keysOf, type OwnedShare, readShare } from "./owner";

type Saved = { kind: "ok"; owned: OwnedShare } & OpenedShare;

const MOST_TRIES = 5;

/** Merges entries into the work that the server holds. What it has already is not sent again. */
export async function saveWork(around: Around, owned: OwnedShare, entries: Work): Promise<Saved | Failure> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const read = await readShare(around, owned);
    if (read.kind === "not-modified") return { kind: "offline" };
    if (read.kind !== "ok") return read;
    const work = mergeWork(read.work, entries);
    if (canonicalJson(work) === canonicalJson(read.work)) return read;
    const { id, keys } = keysOf(read.owned);
    const { epoch, workRevision } = read.owned;
    const revision = workRevision + 1;
    const sealed = sealBlob(work, { kind: "work", id, revision, epoch }, keys.workKey, around.randomBytes);
    if (!sealed.ok) return shareFault("too-large");
    const answer = await around.client.putWork(id, keys.ownerToken, workRevision, sealed.blob);
    if (answer.kind === "ok") {
      const { plan, planRef, expiresAt, seen } = read;
      const known = { ...read.owned, workRevision: revision };
      return { kind: "ok", owned: known, plan, planRef, work, expiresAt, seen: { ...seen, workRevision: revision } };
    }
    // Somebody was faster: all of it is read anew.
    if (answer.kind !== "moved") return answer;
  }
  return shareFault("busy");
}
