import { describe, expect, it } from "vitest";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import { type KeptShare, withAnswer } from "@/lib/drafts";
import { documentHash } from "@/lib/share/canonical";
import { emptyWork, redFlags, sign } from "@/lib/work";
import { lastSeenOf, seen, toKeep } from "./last-seen";
import { isShared, planDocumentOf } from "./plan-document";
import { sharedSheetOf } from "./shared-sheet";

const answers = portalWithDynamicDns.document;
const changed = withAnswer(answers, "features.tickets", "yes");

const read = (draft: typeof answers, revision: number) => {
  const plan = planDocumentOf(draft, "2026-11-22");
  const planRef = { revision, blob: String(revision).repeat(64), document: documentHash(plan) };
  return { plan, planRef, work: emptyWork(planRef) };
};

const before = read(answers, 1);
const after = read(changed, 2);

const owned = {
  id: "A".repeat(22),
  ownerSecret: "A".repeat(43),
  epoch: 1,
  planRevision: 1,
  workRevision: 1,
  expiresAt: "2026-12-22T09:00:00.000Z",
  createdAt: "2026-11-22T09:00:00.000Z",
  sharedOn: "2026-11-22",
  documentHash: before.planRef.document,
};
const live = (last: unknown): KeptShare => ({ state: "live", owned, last });

describe("whether the technician sees what the answers say", () => {
  it("does not hang on the day on which it is looked at, but on every answer", () => {
    expect(isShared(answers, owned)).toBe(true);
    expect(isShared(changed, owned)).toBe(false);
    expect(isShared(withAnswer(answers, "office.contactPhone", "555-0199"), owned)).toBe(false);
  });

  it("does not hang on what stands beside the sheet, which the next sheet carries on", () => {
    const accepted = planDocumentOf(answers, "2026-11-22", { ...before.plan, acceptance: { by: "Robin Sample" } });
    expect(accepted).toMatchObject({ acceptance: { by: "Robin Sample" } });
    const shared = { ...owned, documentHash: documentHash(accepted) };
    const last = { plan: accepted, planRef: { document: shared.documentHash } };
    expect(isShared(answers, shared, last)).toBe(true);
    expect(isShared(changed, shared, last)).toBe(false);
    expect(planDocumentOf(changed, "2026-11-23", accepted)).toMatchObject({ acceptance: { by: "Robin Sample" } });
  });

  it("puts link and work on the office's own sheet only when it is so", () => {
    const share = live(seen(before, undefined));
    const origin = "https://handoff.example.org";
    expect(sharedSheetOf(answers, share, origin)).toMatchObject({
      kind: "shared",
      input: { date: "2026-11-22", link: expect.stringMatching(/^https:\/\/handoff\.example\.org\/s\/A{22}#t1\./) },
    });
    expect(sharedSheetOf(changed, share, origin)).toEqual({ kind: "outdated" });
    expect(sharedSheetOf(answers, { state: "withdrawn", owned }, origin)).toEqual({ kind: "none" });
    expect(sharedSheetOf(answers, undefined, origin)).toEqual({ kind: "none" });
  });
});

describe("what was last seen", () => {
  it("is read again as it was kept, and is nothing when it is damaged", () => {
    const last = seen(before, undefined);
    expect(lastSeenOf(live(JSON.parse(JSON.stringify(toKeep(last)))))).toEqual(last);
    expect(lastSeenOf({ state: "live", owned, last: { plan: 1 } })).toBeUndefined();
    expect(lastSeenOf({ state: "live", owned })).toBeUndefined();
  });

  it("keeps what a later version has put into the plan, also deep in it", () => {
    const received = {
      ...before.plan,
      acceptance: { by: "Robin Sample" },
      answers: { ...before.plan.answers, later: 1 },
    };
    const last = lastSeenOf(live({ ...seen(before, undefined), plan: received }));
    if (!last) throw new Error("It can be read.");
    expect(toKeep(last)).toMatchObject({ plan: received });
  });

  it("tells a sheet that another computer shared from our own", () => {
    const ours = seen(before, undefined, before.planRef.document);
    const theirs = seen(after, ours);
    expect(theirs.ours).not.toBe(theirs.planRef.document);
    expect(seen(after, ours, after.planRef.document).ours).toBe(after.planRef.document);
  });

  it("keeps the plan that was signed for, for as long as the signature is for another", () => {
    const on = { ...before.plan, ref: before.planRef };
    const words = Object.fromEntries(redFlags(on, before.work).map(({ id }) => [id, "Known."]));
    const signer = { name: "Kim Sample", firm: "", date: "2026-11-22" };
    const signing = sign(before.work, signer, words, on, new Date());
    if (!signing.ok) throw new Error("It can’t be signed.");
    const signed = seen({ ...before, work: signing.work }, undefined);
    expect(signed.signedPlan).toBeUndefined();
    const updated = seen({ ...after, work: signing.work }, signed);
    expect(updated.signedPlan).toEqual(before.plan);
    expect(seen({ ...after, work: signing.work }, updated).signedPlan).toEqual(before.plan);
    expect(seen({ ...before, work: signing.work }, updated).signedPlan).toBeUndefined();
  });
});
