import {
  type Created,
  createBody,
  extendOrRenewBody,
  putBody,
  type ReadAnswer,
  type StateAnswer,
  WITHDRAWN,
} from "@/lib/share/wire";
import type { Denied, Key, NotOwner, Part, Share, ShareState, ShareStore } from "@/lib/store/contract";
import type { RateLimits } from "@/lib/store/limits";
import { within } from "./admission";
import { bodiless, json, refused } from "./answers";
import { bodyOf, bytesOf, ifMatch, LONGEST_BODY, matchesTag, textOf } from "./request";

/** What a call has at hand; `address` is the browser's, for the limits. */
export type Call = {
  /** No more of a body comes than its header tells. */
  readonly lengthHolds: boolean;
  readonly store: ShareStore;
  readonly limits: RateLimits;
  readonly address: string;
  readonly now: number;
  /** To be called once what the caller shows has opened something. */
  readonly remember: () => void;
};

/** A call on a share that is there, with what the caller shows. */
export type CallOnShare = Call & { readonly key: Key };

const day = 86_400_000;

export async function createShare(request: Request, call: Call): Promise<Response> {
  const body = await bodyOf(request, call, { schema: createBody, longest: LONGEST_BODY.two });
  await within(call.limits, "creations", call.address);
  const expiresAt = call.now + body.expiresInDays * day;
  const created = await call.store.create(
    {
      id: bytesOf(body.id),
      ownerHash: bytesOf(body.ownerHash),
      techHash: bytesOf(body.techHash),
      plan: bytesOf(body.plan),
      work: bytesOf(body.work),
      expiresAt,
    },
    call.now,
  );
  if (created.kind === "taken") return refused("taken");
  if (created.kind === "full") return refused("store-full");
  const answer: Created = { epoch: 1, planRevision: 1, workRevision: 1, expiresAt: iso(expiresAt) };
  return json(answer, 201);
}

export async function readShare(request: Request, call: CallOnShare): Promise<Response> {
  const reading = opened(call, await call.store.read(call.key, call.now));
  if (reading.kind !== "open") return denied(reading, call);
  const { share } = reading;
  const tag = tagOf(share);
  if (matchesTag(request, tag)) return bodiless(304, { ETag: tag });
  const answer: ReadAnswer = { ...stateOf(share), plan: textOf(share.plan), work: textOf(share.work) };
  return json(answer, 200, { ETag: tag });
}

export async function replacePart(part: Part, request: Request, call: CallOnShare): Promise<Response> {
  const revision = ifMatch(request);
  const { blob } = await bodyOf(request, call, { schema: putBody, longest: LONGEST_BODY.one });
  const replacement = { part, revision, blob: bytesOf(blob) };
  const saving = opened(call, await call.store.replace(call.key, replacement, call.now));
  if (saving.kind === "saved") return json({ revision: saving.revision });
  if (saving.kind === "full") return refused("store-full");
  if (saving.kind !== "moved") return denied(saving, call);
  return refused("revision-moved", {}, { blob: textOf(saving.blob), revision: saving.revision });
}

export async function changeShare(request: Request, call: CallOnShare): Promise<Response> {
  const body = await bodyOf(request, call, { schema: extendOrRenewBody, longest: LONGEST_BODY.two });
  if ("expiresInDays" in body) {
    const expiresAt = call.now + body.expiresInDays * day;
    const extension = opened(call, await call.store.extend(call.key, expiresAt, call.now));
    return extension.kind === "changed" ? json(stateOf(extension.state)) : denied(extension, call);
  }
  const { techHash, plan, work, ...revisions } = body;
  const renewal = { ...revisions, techHash: bytesOf(techHash), plan: bytesOf(plan), work: bytesOf(work) };
  const renewing = opened(call, await call.store.renew(call.key, renewal, call.now));
  if (renewing.kind === "changed") return json(stateOf(renewing.state));
  if (renewing.kind === "full") return refused("store-full");
  return renewing.kind === "moved" ? refused("revision-moved") : denied(renewing, call);
}

export async function withdrawShare(call: CallOnShare): Promise<Response> {
  const withdrawal = opened(call, await call.store.withdraw(call.key, call.now));
  return withdrawal.kind === "withdrawn-now"
    ? bodiless(204, { [WITHDRAWN.name]: WITHDRAWN.value })
    : denied(withdrawal, call);
}

/** A right token is never held up by the wrong ones of others behind the same address; those alone are counted. */
async function denied({ kind }: Denied | NotOwner, call: Call): Promise<Response> {
  if (kind !== "unknown") return refused(kind);
  await within(call.limits, "failures", call.address);
  return refused("not-found");
}

/** Remembers a key that was right, whatever else came of the call. */
function opened<Outcome extends { kind: string }>({ remember }: CallOnShare, outcome: Outcome): Outcome {
  if (outcome.kind !== "unknown") remember();
  return outcome;
}

const iso = (moment: number) => new Date(moment).toISOString();

function stateOf({ role, epoch, planRevision, workRevision, expiresAt }: ShareState): StateAnswer {
  return { role, epoch, planRevision, workRevision, expiresAt: iso(expiresAt) };
}

function tagOf({ role, epoch, planRevision, workRevision, expiresAt }: Share): string {
  return `"${role.charAt(0)}${epoch}-${planRevision}-${workRevision}-${expiresAt.toString(36)}"`;
}
