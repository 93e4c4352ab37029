"use client";

/**
 * What the office does with its link. Every deed reads what this browser keeps at that moment and writes down at once what came
 * of it, so that two tabs, or a poll and a press, never undo each other.
 */
import { askToKeep } from "@/components/offices/ask-to-keep";
import { drafts } from "@/components/offices/browser-drafts";
import { today } from "@/components/offices/download";
import { type DraftAnswers, differingPaths, draftValue, type KeptShare, readDraft } from "@/lib/drafts";
import { finishBegun, type LinkAround, makeOneLink } from "@/lib/drafts/one-link";
import { documentHash } from "@/lib/share/canonical";
import type { Extension, Lifetime } from "@/lib/share/client";
import type { OwnedShare } from "@/lib/share/owned";
import {
  createShare,
  extendShare,
  type Failure,
  type LostWork,
  readShare,
  renewShare,
  unseenShare,
  updatePlan,
  withdrawShare,
} from "@/lib/share/owner";
import { saveWork } from "@/lib/share/owner-work";
import { type LastState, putBack } from "@/lib/share/put-back";
import { emptyWork } from "@/lib/work";
import { around } from "./around";
import { lastSeenOf, type Read, seen, toKeep } from "./last-seen";
import { knownWork, ownWork } from "./own-side";
import { isShared, planDocumentOf } from "./plan-document";

/** `note`: what has to be said beside that it is done. */
export type Outcome = { kind: "ok"; note?: string } | Failure;

const done: Outcome = { kind: "ok" };

type LiveShare = Extract<KeptShare, { owned: unknown }>;

const turns = new Map<string, Promise<unknown>>();

/** One deed after the other for an office. */
function inTurn(office: string, deed: () => Promise<Outcome>): Promise<Outcome> {
  const turn = (turns.get(office) ?? Promise.resolve()).then(deed);
  turns.set(
    office,
    turn.catch(() => undefined),
  );
  return turn;
}

const linkAround: LinkAround = {
  shared: drafts.shared,
  randomBytes: around.randomBytes,
  get locks() {
    return "locks" in navigator ? navigator.locks : undefined;
  },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Pressed twice, or in two tabs, it makes one link: the second finds what the first has begun. */
export function makeLink(office: string, days: Lifetime): Promise<Outcome> {
  return inTurn(office, async () => {
    const answers = answersOf(office);
    if (!answers) return done;
    const earlier = lastSeenOf(drafts.shared.read(office));
    const work = knownWork(office);
    return makeOneLink(office, linkAround, {
      make: async (begun, keepSecrets) => {
        const made = await createShare({
          ...around,
          now: new Date(),
          planDocument: planDocumentOf(answers, today(), earlier?.plan),
          ...(work && { work }),
          days,
          begun,
          keep: keepSecrets,
        });
        if (made.kind !== "ok") return made;
        const { owned, planRef } = made;
        const plan = planDocumentOf(answers, owned.sharedOn, earlier?.plan);
        const last = seen({ plan, planRef, work: work ?? emptyWork(planRef) }, undefined);
        drafts.handOver(office, today(), "link");
        askToKeep();
        // What an earlier try has made may hold earlier answers; the first look then shows them.
        return { kind: "ok", owned, ...(isShared(answers, owned, earlier) && { last: toKeep(last) }) };
      },
      withdraw: (owned) => withdrawShare(around, owned),
    });
  });
}

/** On a visit: what was begun, and whose answer never came, may have been made. */
export function finishLink(office: string): Promise<Outcome> {
  return inTurn(office, async () => {
    await finishBegun(office, linkAround, async (begun) => {
      const read = await readShare(around, unseenShare(begun, new Date()));
      // Without an etag in the question, a server of ours never answers so.
      return read.kind === "not-modified" ? { kind: "offline" } : read;
    });
    return done;
  });
}

const etags = new Map<string, { share: KeptShare; etag: string }>();

/** Looks at what the server holds; cheap when nothing has changed. */
export function lookAgain(office: string): Promise<Outcome> {
  return inTurn(office, async () => {
    const before = liveShare(office);
    if (!before) return done;
    if (ownWork.read(office)) return takeAlong(office, before);
    const known = etags.get(office);
    const etag = known?.share === before ? known.etag : undefined;
    const answer = await readShare(around, before.owned, etag);
    if (answer.kind === "not-modified") return done;
    if (answer.kind !== "ok") return ended(office, answer);
    keep(office, answer.owned, answer);
    const after = liveShare(office);
    if (answer.etag !== undefined && after) etags.set(office, { share: after, etag: answer.etag });
    return done;
  });
}

/** What the office has ticked, asked and been answered since goes to the link’s work. Until it is there, it stays with the office. */
export function sendOwnWork(office: string): Promise<Outcome> {
  return withLink(office, (before) => takeAlong(office, before));
}

async function takeAlong(office: string, before: LiveShare): Promise<Outcome> {
  const entries = ownWork.read(office);
  if (!entries) return done;
  const answer = await saveWork(around, before.owned, entries);
  if (answer.kind !== "ok") return ended(office, answer);
  keep(office, answer.owned, answer);
  ownWork.settle(office, answer.work);
  return done;
}

/** Puts the sheet of the present answers behind the link. When another computer was faster, its sheet is kept to be shown. */
export function updateSheet(office: string): Promise<Outcome> {
  return withLink(office, async (before) => {
    const answers = answersOf(office);
    if (!answers) return done;
    const plan = planDocumentOf(answers, today(), lastSeenOf(before)?.plan);
    const answer = await updatePlan(around, before.owned, plan);
    if (answer.kind === "moved") {
      const read = await readShare(around, answer.owned);
      if (read.kind === "ok") keep(office, read.owned, read);
      return done;
    }
    if (answer.kind !== "ok") return answer;
    const work = lastSeenOf(before)?.work ?? emptyWork(answer.planRef);
    keep(office, answer.owned, { plan, planRef: answer.planRef, work }, answer.planRef.document);
    drafts.handOver(office, today(), "link");
    return done;
  });
}

/** Takes the answers over that another computer of the office has shared. */
export function takeTheirs(office: string): void {
  const share = liveShare(office);
  const last = lastSeenOf(share);
  const answers = answersOf(office);
  const theirs = last && readDraft(last.plan.answers);
  if (!share || !last || !answers || !theirs?.ok) return;
  for (const path of differingPaths(answers, theirs.answers)) {
    drafts.setAnswer(office, path, draftValue(theirs.answers, path));
  }
  drafts.shared.write(office, { ...share, last: toKeep({ ...last, ours: last.planRef.document }) });
}

export function extend(office: string, days: Extension): Promise<Outcome> {
  return withLink(office, async ({ owned }) => {
    const answer = await extendShare(around, owned, days);
    if (answer.kind === "ok") keep(office, answer.owned);
    return answer.kind === "ok" ? done : answer;
  });
}

export async function renew(office: string): Promise<Outcome> {
  const outcome = await withLink(office, async (before) => {
    const answer = await renewShare(around, before.owned, lastSeenOf(before)?.work);
    if (answer.kind !== "ok") return answer;
    keep(office, answer.owned);
    return answer.lost ? { kind: "ok", note: lostWords[answer.lost] } : done;
  });
  // The new link stands; what else is new can also be seen with the next look.
  if (outcome.kind === "ok") await lookAgain(office);
  return outcome;
}

const lostWords: Record<LostWork, string> = {
  "since-last-seen":
    "The work on the sheet could not be read. What was last seen here took its place; what was done after that is lost.",
  all: "The work on the sheet could not be read, and none was seen here before. The sheet starts again with nothing done.",
};

/** Gives a server that has an older state, or none, back what was last seen here. */
export function putSheetBack(office: string): Promise<Outcome> {
  return withLink(office, async (before) => {
    const { owned } = before;
    const last = lastStateOf(office, before);
    if (!last) return done;
    const answer = await putBack(around, owned, last, new Date());
    if (answer.kind !== "ok") return answer;
    const { plan, planRef, work } = answer;
    // Written even though the server counts lower than it did: that is what was asked for.
    drafts.shared.write(office, {
      state: "live",
      owned: answer.owned,
      last: toKeep(seen({ plan, planRef, work }, lastSeenOf(before))),
      ...sentOf(before, answer.owned),
    });
    return done;
  });
}

function lastStateOf(office: string, share: LiveShare): LastState | undefined {
  const last = lastSeenOf(share);
  if (last) return last;
  const answers = answersOf(office);
  if (!answers) return undefined;
  const plan = planDocumentOf(answers, share.owned.sharedOn);
  const blob = "0".repeat(64);
  return { plan, work: emptyWork({ revision: 1, blob, document: documentHash(plan) }) };
}

export function withdraw(office: string): Promise<Outcome> {
  if (drafts.shared.read(office)?.state === "begun") return withdrawBegun(office);
  return withLink(office, async (before) => {
    const answer = await withdrawShare(around, before.owned);
    if (answer.kind === "ok") drafts.shared.write(office, { ...before, state: "withdrawn" });
    return answer.kind === "ok" ? done : answer;
  });
}

/** It may have been made; the server that does not know it has not. */
function withdrawBegun(office: string): Promise<Outcome> {
  return inTurn(office, async () => {
    const share = drafts.shared.read(office);
    if (share?.state !== "begun") return done;
    const answer = await withdrawShare(around, unseenShare(share.secrets, new Date()));
    const isGone = answer.kind === "refused" && (answer.code === "not-found" || answer.code === "expired");
    if (answer.kind !== "ok" && !isGone) return answer;
    drafts.shared.remove(office);
    return done;
  });
}

/** Lets go of a link that this server does not know, so that a new one can be made. Another server may still have it. */
export function letGo(office: string): void {
  const share = liveShare(office);
  if (share) drafts.shared.write(office, { ...share, state: "let-go" });
}

/** Follows the link again that was let go, unless a new one has taken its place. */
export function takeUpAgain(office: string): void {
  const share = drafts.shared.read(office);
  if (share?.state === "let-go") drafts.shared.write(office, { ...share, state: "live" });
}

function withLink(office: string, deed: (share: LiveShare) => Promise<Outcome>): Promise<Outcome> {
  return inTurn(office, async () => {
    const share = liveShare(office);
    if (!share) return done;
    const outcome = await deed(share);
    return outcome.kind === "ok" ? outcome : ended(office, outcome);
  });
}

function liveShare(office: string): LiveShare | undefined {
  const share = drafts.shared.read(office);
  return share?.state === "live" ? share : undefined;
}

/** Notes that a link has come to its end. That is an answer, not a failure. */
function ended(office: string, failure: Failure): Outcome {
  if (failure.kind !== "refused" || (failure.code !== "withdrawn" && failure.code !== "expired")) return failure;
  const share = liveShare(office);
  if (share) drafts.shared.write(office, { ...share, state: failure.code });
  return done;
}

/** Unless another tab knows something newer by now. */
function keep(office: string, owned: OwnedShare, read?: Read, ours?: string): void {
  const now = liveShare(office);
  if (!now || now.owned.id !== owned.id || isOlder(owned, now.owned)) return;
  const before = lastSeenOf(now);
  const last = read ? seen(read, before, ours) : before;
  drafts.shared.write(office, { state: "live", owned, ...(last && { last: toKeep(last) }), ...sentOf(now, owned) });
}

/** A renewed link is one that nobody has been sent. */
function sentOf({ owned: before, sent }: LiveShare, owned: OwnedShare): Pick<LiveShare, "sent"> {
  if (owned.epoch !== before.epoch) return { sent: 0 };
  return sent === undefined ? {} : { sent };
}

function isOlder(one: OwnedShare, other: OwnedShare): boolean {
  return one.epoch < other.epoch || one.planRevision < other.planRevision || one.workRevision < other.workRevision;
}

function answersOf(office: string): DraftAnswers | undefined {
  const state = drafts.read(office);
  return "draft" in state ? state.draft.answers : undefined;
}
