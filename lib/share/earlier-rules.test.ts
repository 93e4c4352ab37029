/** A sheet that was shared and signed by the rules of before says nothing new while only their words are others. */
import { describe, expect, test } from "vitest";
import { jobsOf } from "@/lib/jobs";
import { differenceOf, isNoDifference } from "@/lib/plan";
import { planSchema } from "@/lib/plan/schema";
import { planFor, rulesetVersion } from "@/lib/rules";
import { itemsOf, itemsWithFound, jobsOfPlan, progress, redFlags, signing, stateOfJob } from "@/lib/work";
import { planDocumentOf } from "./documents.testing";
import { seenAfter } from "./held-share";
import { earlierRecords } from "./ruleset-2026.12.1.testing";
import { saysTheSame } from "./says-the-same";

describe.each(earlierRecords)("the sheet of before: %s", (_name, { plan: shared, planRef, work }) => {
  const now = planDocumentOf(shared.answers, shared.date);
  const plan = planSchema.parse(planFor(shared.answers));

  test("has the words and the version of its day, and not those of today", () => {
    expect([shared.plan.rulesetVersion, plan.rulesetVersion]).toEqual(["2026.12.1", rulesetVersion]);
    expect(JSON.stringify(shared.plan)).not.toContain('"without"');
    expect(JSON.stringify(plan)).toContain('"without"');
  });

  test("differs from today’s in nothing that anybody has to act on", () => {
    expect(differenceOf(shared.plan, plan)).toEqual(differenceOf(plan, plan));
    expect(isNoDifference(differenceOf(shared.plan, plan))).toBe(true);
    expect(saysTheSame(shared, now)).toBe(true);
  });

  test("says something else as soon as a row does, or an answer", () => {
    const [first, ...rest] = shared.plan.inbound.filter(({ id }) => id !== "in-default");
    expect(first).toBeDefined();
    expect(saysTheSame(shared, { ...now, plan: { ...now.plan, inbound: rest } })).toBe(false);
    const answers = { ...now.answers, office: { ...now.answers.office, contactPhone: "555-0199" } };
    expect(saysTheSame(shared, { ...now, answers })).toBe(false);
  });

  test("has the same items and jobs, with the same fingerprints", () => {
    expect(itemsOf(plan)).toEqual(itemsOf(shared.plan));
    expect(itemsWithFound(plan, work)).toEqual(itemsWithFound(shared.plan, work));
    expect(jobsOf(plan)).toEqual(jobsOf(shared.plan));
  });

  test("keeps every tick and its signature, also once the office has shared it by today’s rules", () => {
    for (const sheet of [shared.plan, plan]) {
      const items = itemsWithFound(sheet, work);
      const states = jobsOfPlan(sheet).map((job) => stateOfJob(job, items, work));
      expect(states.filter((state) => state !== "done")).toEqual([]);
      expect(signing(work, planRef, sheet)).toMatchObject({ state: "signed", changed: [] });
    }
    expect(redFlags({ answers: shared.answers, plan }, work)).toEqual(redFlags(shared, work));
    expect(progress(work, { answers: shared.answers, plan })).toEqual(progress(work, shared));
  });

  test("is no change that the technician is told of, when the same comes by today’s rules", () => {
    const held = { blob: new Uint8Array(), revision: 1, document: shared, ref: planRef };
    const later = { ...held, revision: 2, document: now, ref: { ...planRef, document: "d".repeat(64) } };
    const state = {
      epoch: 1,
      expiresAt: "2026-12-22T09:00:00.000Z",
      plan: held,
      saved: { blob: new Uint8Array(), revision: 1, work },
      seen: undefined,
      ended: undefined,
    };
    expect(seenAfter(state, later)).toBeUndefined();
    const changed = { ...now, plan: { ...now.plan, inbound: now.plan.inbound.slice(1) } };
    expect(seenAfter(state, { ...later, document: changed })).toBe(held);
  });
});
