/**
 * A server that was put back to an older state, as from a backup, knows less than the devices do. The office gives it back what
 * it last saw: under the same link, with revisions that are no lower than those that the devices have seen of the plan, and with
 * the work of both merged. Each step is one call that the server takes or refuses as a whole, so it can be broken off anywhere
 * and begun again.
 */
import { mergeWork } from "@/lib/work/merge";
import type { Work } from "@/lib/work/schema";
import { sealBlob } from "./blob";
import { toBase64url } from "./bytes";
import { canonicalJson } from "./canonical";
import type { Lifetime, SealedShare } from "./client";
import { type PlanDocument, receivedDocument } from "./documents";
import { shareFault } from "./faults";
import { type OwnerKeys, ownerKeys, ownerToken, tokenHash } from "./keys";
import { type OpenedShare, openPlan, openShare, openWork } from "./open";
import { type Around, afterReading, type Failure, type OwnedShare, renewBodyOf, secretsOf } from "./owner";
import { LIFETIMES } from "./wire";

export type LastState = { plan: PlanDocument; work: Work };

/** An office updates its plan a few times, and a call takes as long as a key press. */
const MOST_STEPS = 200;
const DAY_MS = 86_400_000;
/** One more thing is as it was. */
const written = { kind: "written" } as const;

export async function putBack(
  { client, randomBytes }: Around,
  owned: OwnedShare,
  last: LastState,
  now: Date,
): Promise<({ kind: "ok"; owned: OwnedShare } & OpenedShare) | Failure> {
  const { id, secret } = secretsOf(owned);
  const token = ownerToken(id, secret);
  // As it was received, for what this version doesn't know is put back too.
  const lastPlan = receivedDocument(last.plan);
  for (let step = 0; step < MOST_STEPS; step++) {
    const answer = await client.read(id, token);
    if (answer.kind === "not-modified") return { kind: "offline" };
    if (answer.kind === "refused" && answer.code === "not-found") {
      const made = await makeAgain();
      if (made.kind !== "ok") return made;
      continue;
    }
    if (answer.kind !== "ok") return answer;
    const done = await nextStep(answer);
    if (done.kind === "ok") return done;
    const isTaken = done.kind === "written" || done.kind === "moved";
    if (!isTaken && !(done.kind === "refused" && done.code === "revision-moved")) return done;
  }
  return shareFault("busy");

  async function makeAgain(): Promise<{ kind: "ok" } | Failure> {
    const keys = ownerKeys(id, secret, 1);
    const sealed = renewBodyOf(
      owned,
      { epoch: 1, planRevision: 1, workRevision: 1 },
      { plan: lastPlan, work: last.work },
      randomBytes,
    );
    if (sealed.kind === "fault") return sealed;
    const { techHash, plan, work } = sealed.body;
    const ownerHash = toBase64url(tokenHash(keys.ownerToken));
    return client.create({ id: owned.id, ownerHash, techHash, plan, work, expiresInDays: lifetimeLeft(owned, now) });
  }

  async function nextStep(share: SealedShare) {
    const keys = ownerKeys(id, secret, share.epoch);
    const work = workOf(share, keys);
    if (work.kind === "fault") return work;
    if (share.epoch < owned.epoch) {
      const next = {
        epoch: share.epoch + 1,
        planRevision: share.planRevision + 1,
        workRevision: share.workRevision + 1,
      };
      const renewal = renewBodyOf(owned, next, { plan: lastPlan, work: work.merged }, randomBytes);
      if (renewal.kind === "fault") return renewal;
      const changed = await client.change(id, token, renewal.body);
      return changed.kind === "ok" ? written : changed;
    }
    const plan = openPlan(share, keys, id);
    if (plan.kind === "fault" && plan.fault === "newer-version") return plan;
    if (plan.kind === "fault" || (share.epoch === owned.epoch && share.planRevision < owned.planRevision)) {
      const place = { id, epoch: share.epoch, kind: "plan", revision: share.planRevision + 1 } as const;
      const sealed = sealBlob(lastPlan, place, keys.planKey, randomBytes);
      if (!sealed.ok) return shareFault(sealed.fault);
      const saved = await client.putPlan(id, token, share.planRevision, sealed.blob);
      return saved.kind === "ok" ? written : saved;
    }
    if (!work.isThere) {
      const place = { id, epoch: share.epoch, kind: "work", revision: share.workRevision + 1 } as const;
      const sealed = sealBlob(work.merged, place, keys.workKey, randomBytes);
      if (!sealed.ok) return shareFault(sealed.fault);
      const saved = await client.putWork(id, token, share.workRevision, sealed.blob);
      return saved.kind === "ok" ? written : saved;
    }
    const opened = openShare(share, keys, id);
    return opened.kind === "fault" ? opened : { ...opened, owned: afterReading(owned, opened) };
  }

  function workOf(share: SealedShare, keys: OwnerKeys) {
    const found = openWork(share.work, { id, revision: share.workRevision, epoch: share.epoch }, keys);
    if (found.kind === "fault") {
      return found.fault === "newer-version" ? found : { kind: "ok" as const, merged: last.work, isThere: false };
    }
    const merged = mergeWork(found.work, last.work);
    return { kind: "ok" as const, merged, isThere: canonicalJson(merged) === canonicalJson(found.work) };
  }
}

/** So that it does not end before it would have; the office can end it at any time. */
function lifetimeLeft({ expiresAt }: OwnedShare, now: Date): Lifetime {
  const days = (Date.parse(expiresAt) - now.getTime()) / DAY_MS;
  return LIFETIMES.find((lifetime) => lifetime >= days) ?? 90;
}
