import { describe, expect, it } from "vitest";
import { nothingAnswered, unsureOfEverything } from "@/lib/answers/fixtures/nothing-known";
import { portalWithDynamicDns } from "@/lib/answers/fixtures/portal-with-dynamic-dns";
import type { Draft, KeptShare } from "@/lib/drafts";
import { draftOf, moment } from "./offices.testing";
import { rowOf } from "./row";
import type { Told } from "./told";

const now = "2026-11-22T09:00:00.000Z";
const whole = draftOf(portalWithDynamicDns.document);
const owned = {
  id: "A".repeat(22),
  ownerSecret: "A".repeat(43),
  epoch: 1,
  planRevision: 1,
  workRevision: 1,
  expiresAt: "2026-12-21T09:00:00.000Z",
  createdAt: moment,
  sharedOn: "2026-11-21",
  documentHash: "0".repeat(64),
};
const live: KeptShare = { state: "live", owned };

function row(draft: Draft, share?: KeptShare, told?: Told) {
  return rowOf({ kind: "kept", draft, elsewhere: [] }, { share, told }, now);
}

const work = (more: Partial<NonNullable<Told["work"]>>): Told => ({
  missing: 2,
  work: { jobs: 12, done: 0, begun: false, red: [], ...more },
});

describe("where an office stands", () => {
  it("is a draft at its first open step, until all are answered", () => {
    expect(row(draftOf({ version: 1 })).standing).toEqual({ kind: "draft", step: 1, steps: 5 });
    const { standing, isReady, hasLink } = row(whole);
    expect({ standing, isReady, hasLink }).toEqual({ standing: { kind: "ready" }, isReady: true, hasLink: false });
    expect(row(draftOf(nothingAnswered.document)).isReady).toBe(false);
    expect(row(draftOf(unsureOfEverything.document)).isReady).toBe(true);
  });

  it("says that its sheet was taken out, by the last way, and whether its answers changed since", () => {
    const handedOver = [
      { on: "2026-03-12", answers: whole.answers, by: "pdf" },
      { on: "2026-03-01", answers: { version: 1 } },
    ] as const;
    expect(row({ ...whole, handedOver }).standing).toEqual({
      kind: "taken-out",
      on: "2026-03-12",
      by: "pdf",
      changed: false,
    });
    const changed = { ...whole, handedOver, answers: { ...whole.answers, office: { name: "Renamed" } } };
    expect(row(changed).standing).toMatchObject({ on: "2026-03-12", changed: true });
  });

  it("tells a link that works by what was last seen of the work: red before signed, signed before done", () => {
    expect(row(whole, live).standing).toEqual({ kind: "shared" });
    expect(row(whole, live, work({})).standing).toEqual({ kind: "shared" });
    expect(row(whole, live, work({ begun: true, done: 3 }))).toMatchObject({
      standing: { kind: "working" },
      jobs: { done: 3, of: 12 },
      missing: 2,
      ends: owned.expiresAt,
      hasLink: true,
    });
    const signed = { on: "2026-11-20", stands: true };
    expect(row(whole, live, work({ begun: true, signed })).standing).toEqual({ kind: "signed", ...signed });
    const red = ["Port 3306 is open from the internet and must be closed."];
    expect(row(whole, live, work({ begun: true, signed, red })).standing).toEqual({ kind: "red", flags: red });
  });

  it("knows that a link was asked for, and that one has ended", () => {
    const { id, ownerSecret } = owned;
    expect(row(whole, { state: "begun", secrets: { id, ownerSecret } }).standing).toEqual({ kind: "begun" });
    expect(row(whole, { state: "withdrawn", owned }).standing).toEqual({ kind: "ended", how: "withdrawn" });
    const over = row(whole, { state: "live", owned: { ...owned, expiresAt: now } });
    expect(over).toMatchObject({ standing: { kind: "ended", how: "expired" }, hasLink: false });
    expect(over.ends).toBeUndefined();
  });

  it("stays signed when the link of signed work ends", () => {
    const told = work({ begun: true, signed: { on: "2026-11-20", stands: true } });
    expect(row(whole, { state: "withdrawn", owned }, told).standing).toMatchObject({ kind: "signed" });
    const changed = work({ begun: true, signed: { on: "2026-11-20", stands: false } });
    expect(row(whole, { state: "withdrawn", owned }, changed).standing).toEqual({ kind: "ended", how: "withdrawn" });
  });

  it("counts what a draft has not answered, and of others what somebody still has to find out", () => {
    const blank = row(draftOf({ version: 1 }), undefined, { missing: 9 });
    expect(blank.missing).toBeUndefined();
    expect(blank.unanswered).toBeGreaterThan(10);
    const begun = row(draftOf({ version: 1, features: { mobile: "none" } })).unanswered;
    expect(begun).toBe((blank.unanswered ?? 0) - 1);
    const { missing, unanswered } = row(whole, undefined, { missing: 4 });
    expect([missing, unanswered]).toEqual([4, undefined]);
    expect(row(draftOf({ version: 1 }), live).unanswered).toBeUndefined();
  });

  it("says of a draft how many of its answers can’t be used", () => {
    const wrong = draftOf({ version: 1, features: { mobile: "no" }, server: { address: "192.168.1.999" } });
    expect(row(wrong).standing).toEqual({ kind: "draft", step: 1, steps: 5, faults: 2 });
  });

  it("leaves a damaged office as it is", () => {
    const damaged = { kind: "damaged", id: "x", text: "{" } as const;
    const { standing, isReady, hasLink } = rowOf(damaged, { share: undefined, told: undefined }, now);
    expect(standing.kind).toBe("damaged");
    expect([isReady, hasLink]).toEqual([false, false]);
  });
});
