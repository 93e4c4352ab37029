/**
 * The office's side of a share: make it, change it, renew, extend and withdraw it.
 *
 * What the office has to keep is an `OwnedShare`. Each call takes one and gives back the one to keep from then on; on any
 * other outcome than `ok` and `moved`, the old one stays right.
 */
import { emptyWork } from "@/lib/work/edit";
import { type PlanRef, type Work, workSchema } from "@/lib/work/schema";
import { withServedMoments } from "@/lib/work/served-moments";
import { sealBlob } from "./blob";
import { fromBase64url, toBase64url } from "./bytes";
import { documentHash } from "./canonical";
import type { Extension, Lifetime, NoWord, Refused, SealedShare, ShareClient } from "./client";
import { type PlanDocument, planDocumentSchema, readPlanDocument } from "./documents";
import { type ShareFault, shareFault } from "./faults";
import { type OwnerKeys, ownerKeys, ownerToken, tokenHash } from "./keys";
import type { ShareLink } from "./link";
import { type OpenedShare, openPlan, openShare, openWork, planRefOf, type Seen, unsealShare } from "./open";
import type { OwnedShare } from "./owned";
import { ID_BYTES, SECRET_BYTES } from "./sizes";
import type { RenewBody } from "./wire";

export type { OwnedShare } from "./owned";

export type Around = { client: ShareClient; randomBytes: (length: number) => Uint8Array };
export type Failure = Refused | NoWord | ShareFault;
type Owned = { kind: "ok"; owned: OwnedShare };

const MOST_TRIES = 5;

/** What a share is made from. Kept before the server hears of it, a try whose answer was lost can be gone on with. */
export type NewShare = Pick<OwnedShare, "id" | "ownerSecret">;

export function newShare(randomBytes: Around["randomBytes"]): NewShare {
  return { id: toBase64url(randomBytes(ID_BYTES)), ownerSecret: toBase64url(randomBytes(SECRET_BYTES)) };
}

/** Writes the secrets down on this device, and says whether it did. */
export type KeepSecrets = (secrets: NewShare) => boolean;

/**
 * Nothing is made on the server whose secrets are not on this device first, for nobody could withdraw it: `keep` is called before.
 * Without `work`, it begins with none. The plan that is sealed is the part of the document that its readers will read. Given the
 * `begun` of an earlier try, it makes that share, or finds that the earlier try has made it.
 */
export async function createShare({
  client,
  randomBytes,
  now,
  planDocument,
  work,
  days,
  begun,
  keep,
}: Around & {
  now: Date;
  planDocument: PlanDocument;
  work?: Work;
  days: Lifetime;
  begun?: NewShare;
  keep: KeepSecrets;
}): Promise<(Owned & { planRef: PlanRef; technicianLink: ShareLink }) | Failure> {
  const document = planDocumentSchema.safeParse(planDocument);
  const startingWork = work && workSchema.safeParse(work);
  if (!document.success || startingWork?.success === false) return shareFault("unreadable");
  let answer: Awaited<ReturnType<ShareClient["create"]>> = { kind: "offline" };
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const secrets = tries === 0 && begun ? begun : newShare(randomBytes);
    const { id, secret } = secretsOf(secrets);
    const keys = ownerKeys(id, secret, 1);
    const place = { id, revision: 1, epoch: 1 };
    const plan = sealBlob(document.data, { ...place, kind: "plan" }, keys.planKey, randomBytes);
    if (!plan.ok) return shareFault(plan.fault);
    const planRef = planRefOf(document.data, plan.blob, 1);
    const sealedWork = sealBlob(
      startingWork?.data ?? emptyWork(planRef),
      { ...place, kind: "work" },
      keys.workKey,
      randomBytes,
    );
    if (!sealedWork.ok) return shareFault(sealedWork.fault);
    if (!keep(secrets)) return shareFault("not-kept");
    answer = await client.create({
      id: secrets.id,
      ownerHash: toBase64url(tokenHash(keys.ownerToken)),
      techHash: toBase64url(tokenHash(keys.technicianToken)),
      plan: toBase64url(plan.blob),
      work: toBase64url(sealedWork.blob),
      expiresInDays: days,
    });
    const owned: OwnedShare = {
      ...secrets,
      epoch: 1,
      planRevision: 1,
      workRevision: 1,
      expiresAt: answer.kind === "ok" ? answer.expiresAt : now.toISOString(),
      createdAt: now.toISOString(),
      sharedOn: document.data.date,
      documentHash: planRef.document,
    };
    if (answer.kind === "ok") return { kind: "ok", owned, planRef, technicianLink: technicianLink(owned) };
    if (answer.kind !== "refused" || answer.code !== "taken") return answer;
    if (secrets === begun) {
      const earlier = await readShare({ client }, owned);
      if (earlier.kind === "ok") {
        const { planRef: found } = earlier;
        return { kind: "ok", owned: earlier.owned, planRef: found, technicianLink: technicianLink(earlier.owned) };
      }
      // New secrets take the place of the begun ones only where the server says that those open nothing of ours.
      const isSomebodyElses = earlier.kind === "refused" && opensNothing.has(earlier.code);
      const isAltered = earlier.kind === "fault" && earlier.fault === "altered";
      if (!isSomebodyElses && !isAltered) return earlier.kind === "not-modified" ? { kind: "offline" } : earlier;
    }
  }
  return answer;
}

/** Opens what the server holds. An older copy than `owned` knows is refused. */
export async function readShare(
  { client }: Pick<Around, "client">,
  owned: OwnedShare,
  etag?: string,
): Promise<(Owned & OpenedShare & { etag?: string }) | { kind: "not-modified" } | Failure> {
  const { id, secret } = secretsOf(owned);
  const answer = await client.read(id, ownerToken(id, secret), etag);
  if (answer.kind !== "ok") return answer;
  const opened = openShare(answer, ownerKeys(id, secret, answer.epoch), id, seenOf(owned));
  if (opened.kind === "fault") return opened;
  const { etag: newEtag, servedAt } = answer;
  const work = servedAt === undefined ? opened.work : withServedMoments(opened.work, servedAt);
  return { ...opened, work, owned: afterReading(owned, opened), ...(newEtag !== undefined && { etag: newEtag }) };
}

/** The office's link on a device that does not know the share yet. */
export async function adoptShare(
  { client }: Pick<Around, "client">,
  link: ShareLink,
  now: Date,
): Promise<(Owned & OpenedShare & { etag?: string }) | Failure> {
  const read = await readShare(
    { client },
    unseenShare({ id: toBase64url(link.id), ownerSecret: toBase64url(link.secret) }, now),
  );
  // Without an etag in the question, a server of ours never answers so.
  return read.kind === "not-modified" ? { kind: "offline" } : read;
}

/** A share of which nothing is known but its secrets; to be asked about, not to be kept. */
export function unseenShare(secrets: NewShare, now: Date): OwnedShare {
  return {
    ...secrets,
    epoch: 1,
    planRevision: 1,
    workRevision: 1,
    expiresAt: now.toISOString(),
    createdAt: now.toISOString(),
    sharedOn: now.toISOString().slice(0, 10),
    documentHash: "",
  };
}

/** `moved`: another computer of the office has shared another plan meanwhile. Its document comes along, to be asked about. */
export async function updatePlan(
  { client, randomBytes }: Around,
  owned: OwnedShare,
  planDocument: PlanDocument,
): Promise<
  (Owned & { planRef: PlanRef }) | { kind: "moved"; document: PlanDocument; work: Work; owned: OwnedShare } | Failure
> {
  const parsed = planDocumentSchema.safeParse(planDocument);
  if (!parsed.success) return shareFault("unreadable");
  const document = parsed.data;
  const hash = documentHash(document);
  const { id, keys } = keysOf(owned);
  const revision = owned.planRevision + 1;
  const sealed = sealBlob(document, { kind: "plan", id, revision, epoch: owned.epoch }, keys.planKey, randomBytes);
  if (!sealed.ok) return shareFault(sealed.fault);
  const answer = await client.putPlan(id, keys.ownerToken, owned.planRevision, sealed.blob);
  if (answer.kind === "ok") {
    return {
      kind: "ok",
      owned: { ...owned, planRevision: revision, sharedOn: document.date, documentHash: hash },
      planRef: planRefOf(document, sealed.blob, revision),
    };
  }
  if (answer.kind !== "moved") return answer;
  // All of it is read anew, not only the plan that came along: the other computer may have renewed the link as well.
  const read = await readShare({ client }, owned);
  if (read.kind === "not-modified") return { kind: "offline" };
  if (read.kind !== "ok") return read;
  // Our own plan, saved by an earlier try whose answer was lost.
  if (read.planRef.document === hash) return { kind: "ok", owned: read.owned, planRef: read.planRef };
  return { kind: "moved", document: read.plan, work: read.work, owned: read.owned };
}

/** Work that nobody can read is replaced by the work that was last seen, so `since-last-seen` or all of it is lost. */
export type LostWork = "since-last-seen" | "all";

/**
 * Makes the technician's link anew; the old one opens nothing from then on. What was shared and done stays. Whoever has the link
 * can write anything in place of the work, and must not be able to keep the office from shutting him out: `lastSeen` is then put
 * there.
 */
export async function renewShare(
  { client, randomBytes }: Around,
  owned: OwnedShare,
  lastSeen?: Work,
): Promise<(Owned & { technicianLink: ShareLink; lost?: LostWork }) | Failure> {
  const { id, secret } = secretsOf(owned);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const answer = await client.read(id, ownerToken(id, secret));
    if (answer.kind === "not-modified") return { kind: "offline" };
    if (answer.kind !== "ok") return answer;
    const passedOn = toPassOn(answer, id, owned, lastSeen);
    if (passedOn.kind === "fault") return passedOn;
    const next: Seen = {
      epoch: answer.epoch + 1,
      planRevision: answer.planRevision + 1,
      workRevision: answer.workRevision + 1,
    };
    const body = renewBodyOf(owned, next, passedOn, randomBytes);
    if (body.kind === "fault") return body;
    const changed = await client.change(id, ownerToken(id, secret), body.body);
    if (changed.kind === "ok") {
      const renewed = { ...owned, ...next, ...planOf(passedOn.plan), expiresAt: changed.expiresAt };
      const { lost } = passedOn;
      return { kind: "ok", owned: renewed, technicianLink: technicianLink(renewed), ...(lost && { lost }) };
    }
    if (changed.kind !== "refused" || changed.code !== "revision-moved") return changed;
  }
  return shareFault("busy");
}

/** Both documents as they are, also of a newer version; only what no version could read is replaced. */
function toPassOn(
  answer: SealedShare,
  id: Uint8Array,
  owned: OwnedShare,
  lastSeen: Work | undefined,
): { kind: "ok"; plan: unknown; work: unknown; lost?: LostWork } | ShareFault {
  const keys = ownerKeys(id, secretsOf(owned).secret, answer.epoch);
  const unsealed = unsealShare(answer, keys, id, seenOf(owned));
  const place = { id, revision: answer.workRevision, epoch: answer.epoch };
  const work = openWork(answer.work, place, keys);
  if (
    work.kind === "ok" ||
    work.fault === "newer-version" ||
    (unsealed.kind === "fault" && unsealed.fault === "replayed")
  ) {
    return unsealed;
  }
  const plan = openPlan(answer, keys, id);
  if (plan.kind === "fault") return plan;
  const planRef = planRefOf(plan.received, answer.plan, answer.planRevision);
  const lost = lastSeen ? "since-last-seen" : "all";
  return { kind: "ok", plan: plan.received, work: lastSeen ?? emptyWork(planRef), lost };
}

/** What makes the technician's link anew for the epoch of `next`, at revisions that follow those of the server. */
export function renewBodyOf(
  owned: OwnedShare,
  next: Seen,
  { plan, work }: { plan: unknown; work: unknown },
  randomBytes: Around["randomBytes"],
): { kind: "ok"; body: RenewBody } | ShareFault {
  const { id, secret } = secretsOf(owned);
  const { epoch, planRevision, workRevision } = next;
  const keys = ownerKeys(id, secret, epoch);
  const sealedPlan = sealBlob(plan, { id, epoch, kind: "plan", revision: planRevision }, keys.planKey, randomBytes);
  const sealedWork = sealBlob(work, { id, epoch, kind: "work", revision: workRevision }, keys.workKey, randomBytes);
  if (!sealedPlan.ok || !sealedWork.ok) return shareFault("too-large");
  const body = {
    epoch,
    // On the way back to the present epoch no link of an earlier one may open anything again.
    techHash: toBase64url(epoch < owned.epoch ? randomBytes(TOKEN_HASH_BYTES) : tokenHash(keys.technicianToken)),
    plan: toBase64url(sealedPlan.blob),
    work: toBase64url(sealedWork.blob),
    planRevision: planRevision - 1,
    workRevision: workRevision - 1,
  };
  return { kind: "ok", body };
}

/** Counted from now; a share that would end later anyway stays as it is. */
export async function extendShare(
  { client }: Pick<Around, "client">,
  owned: OwnedShare,
  days: Extension,
): Promise<Owned | Failure> {
  const { id, secret } = secretsOf(owned);
  const answer = await client.change(id, ownerToken(id, secret), { expiresInDays: days });
  return answer.kind === "ok" ? { kind: "ok", owned: { ...owned, expiresAt: answer.expiresAt } } : answer;
}

/** Nobody can open the share any more, the office neither. One that was withdrawn before counts as done. */
export async function withdrawShare(
  { client }: Pick<Around, "client">,
  owned: OwnedShare,
): Promise<{ kind: "ok" } | Failure> {
  const { id, secret } = secretsOf(owned);
  const answer = await client.withdraw(id, ownerToken(id, secret));
  return answer.kind === "refused" && answer.code === "withdrawn" ? { kind: "ok" } : answer;
}

export function technicianLink(owned: OwnedShare): ShareLink {
  const { id, keys } = keysOf(owned);
  return { role: "technician", id, secret: keys.technicianSecret };
}

/** For another computer of the office: it opens everything, also the power to withdraw. */
export function ownerLink(owned: OwnedShare): ShareLink {
  const { id, secret } = secretsOf(owned);
  return { role: "owner", id, secret };
}

/** The keys of the epoch that `owned` is in, for those who save work on the office's side. */
export function keysOf(owned: OwnedShare): { id: Uint8Array; keys: OwnerKeys } {
  const { id, secret } = secretsOf(owned);
  return { id, keys: ownerKeys(id, secret, owned.epoch) };
}

export function secretsOf(owned: NewShare): { id: Uint8Array; secret: Uint8Array } {
  const id = fromBase64url(owned.id);
  const secret = fromBase64url(owned.ownerSecret);
  if (id === undefined || secret === undefined) throw new TypeError("An owned share must be read by its schema.");
  return { id, secret };
}

function seenOf({ epoch, planRevision, workRevision }: OwnedShare): Seen {
  return { epoch, planRevision, workRevision };
}

/** The server knows these secrets and has nothing for them, or does not know them at all. */
const opensNothing: ReadonlySet<Refused["code"]> = new Set(["not-found", "withdrawn", "expired"] as const);

const TOKEN_HASH_BYTES = 32;

export function afterReading(owned: OwnedShare, { plan, planRef, seen, expiresAt }: OpenedShare): OwnedShare {
  return { ...owned, ...seen, expiresAt, sharedOn: plan.date, documentHash: planRef.document };
}

/** Of a plan that another computer may have shared. One that this version can't read is passed on all the same. */
function planOf(document: unknown): Pick<OwnedShare, "sharedOn" | "documentHash"> | undefined {
  const read = readPlanDocument(document);
  return read.success ? { sharedOn: read.data.date, documentHash: documentHash(document) } : undefined;
}
