/** The office's page, opened after an update of the rules, beside a link that was made before it. */
import { describe, expect, it } from "vitest";
import { type KeptShare, readDraft, withAnswer } from "@/lib/drafts";
import { earlierRecords } from "@/lib/share/ruleset-2026.12.1.testing";
import { lastSeenOf, seen, toKeep } from "./last-seen";
import { isShared, planDocumentOf } from "./plan-document";
import { sharedSheetOf } from "./shared-sheet";

describe.each(earlierRecords)("the office of before: %s", (_name, { plan, planRef, work }) => {
  const owned = {
    id: "A".repeat(22),
    ownerSecret: "A".repeat(43),
    epoch: 1,
    planRevision: 1,
    workRevision: 1,
    expiresAt: "2026-12-22T09:00:00.000Z",
    createdAt: "2026-11-22T09:00:00.000Z",
    sharedOn: plan.date,
    documentHash: planRef.document,
  };
  const read = readDraft(plan.answers);
  if (!read.ok) throw new Error("Its answers can be read.");
  const { answers } = read;
  const share: KeptShare = {
    state: "live",
    owned,
    last: JSON.parse(JSON.stringify(toKeep(seen({ plan, planRef, work }, undefined)))),
  };
  const last = lastSeenOf(share);

  it("is not told that its technician sees something older, though the words are others by now", () => {
    expect(planDocumentOf(answers, plan.date).plan).not.toEqual(plan.plan);
    expect(isShared(answers, owned, last)).toBe(true);
  });

  it("sees the sheet as it was shared, with what was done on it and its own version", () =>
    expect(sharedSheetOf(answers, share, "https://handoff.example.org")).toMatchObject({
      kind: "shared",
      input: { plan: plan.plan, date: plan.date },
    }));

  it("is told so once an answer is another, whether it changes a row or not", () => {
    for (const changed of [
      withAnswer(answers, "office.contactPhone", "555-0199"),
      withAnswer(answers, "features.mailServer", plan.answers.features?.mailServer === "none" ? "in-house" : "none"),
    ]) {
      expect(isShared(changed, owned, last)).toBe(false);
      expect(sharedSheetOf(changed, share, "https://handoff.example.org")).toEqual({ kind: "outdated" });
    }
  });

  it("is told so where the rules would have a row differ", () => {
    if (!last) throw new Error("It can be read.");
    const [web, ...rest] = last.plan.plan.inbound;
    expect(web?.id).toBe("in-443");
    const other = { ...last, plan: { ...last.plan, plan: { ...last.plan.plan, inbound: rest } } };
    expect(isShared(answers, owned, other)).toBe(false);
  });

  it("goes by the hash alone where another sheet was seen last than the one that is shared", () => {
    if (!last) throw new Error("It can be read.");
    expect(isShared(answers, { ...owned, documentHash: "e".repeat(64) }, last)).toBe(false);
    expect(isShared(answers, owned)).toBe(false);
  });
});
