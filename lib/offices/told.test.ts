import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { answersOf } from "@/lib/answers/fixtures/by-path.testing";
import { emptyWork, itemsWithFound, jobsOfPlan, markJob, progress, redFlags, setFound } from "@/lib/work";
import { anyWork } from "@/lib/work/fixtures/arbitrary.testing";
import { taken } from "@/lib/work/fixtures/edits.testing";
import { anyRef, sheetOf } from "@/lib/work/fixtures/sheet.testing";
import { toldOfAnswers, toldOfWork } from "./told";

const now = new Date("2026-11-22T10:00:00Z");
const empty = emptyWork(anyRef);
const plan = sheetOf(answersOf({ "features.patientPortal": "yes", "features.portalSite": "office" }));
const told = (work = empty) => toldOfWork({ plan, planRef: anyRef, work });

describe("what the list tells of the work", () => {
  it("is what is counted everywhere", () => {
    fc.assert(
      fc.property(anyAnswers, anyWork, (answers, work) => {
        const shared = sheetOf(answers);
        const { missing, work: of } = toldOfWork({ plan: shared, planRef: anyRef, work });
        const counts = progress(work, shared);
        expect([missing, of?.jobs, of?.done]).toEqual([counts.answersMissing, counts.jobs, counts.done]);
        expect(of?.red).toEqual(redFlags(shared, work).map(({ text }) => text));
      }),
      { numRuns: 30 },
    );
  });

  it("says whether anybody has begun", () => {
    expect(told().work?.begun).toBe(false);
    const [job] = jobsOfPlan(plan.plan);
    if (!job) throw new Error("There is no job.");
    const marked = taken(markJob(empty, job, itemsWithFound(plan.plan, empty), { state: "done" }, now));
    expect(told(marked).work).toMatchObject({ begun: true, done: 1 });
    const found = setFound(empty, "internet.routerWanIp", "203.0.113.9", now);
    expect(told(taken(found)).work?.begun).toBe(true);
  });

  it("counts the questions of an office without a link", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(toldOfAnswers(answers)).toEqual({ missing: sheetOf(answers).plan.questions.length });
      }),
      { numRuns: 30 },
    );
  });
});
