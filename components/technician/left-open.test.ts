import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { emptyWork, itemsWithFound, jobsOfPlan, markJob, progress, setAnswer, type Work } from "@/lib/work";
import { taken } from "@/lib/work/fixtures/edits.testing";
import { anyRef, emptySheet, sheetOf } from "@/lib/work/fixtures/sheet.testing";
import { leftOpen } from "./left-open";

const now = new Date("2026-11-27T09:00:00.000Z");

describe("what a signature leaves out", () => {
  it("is, for all answers and work, by name what the head counts", () => {
    fc.assert(
      fc.property(anyAnswers, fc.infiniteStream(fc.constantFrom("open", "done", "not-done")), (answers, states) => {
        const sheet = sheetOf(answers);
        let work: Work = emptyWork(anyRef);
        for (const job of jobsOfPlan(sheet.plan)) {
          const state = states.next().value;
          work = taken(markJob(work, job, itemsWithFound(sheet.plan, work), { state, reason: "No password" }, now));
        }
        for (const { id } of sheet.plan.questions)
          if (states.next().value === "done")
            work = taken(setAnswer(work, id, { answer: "Yes", by: "Support", on: "2026-11-27" }, now));
        const counted = progress(work, sheet);
        const { open, undone, unanswered } = leftOpen(sheet, work);
        expect(open).toHaveLength(counted.open + counted.changed);
        expect(undone).toHaveLength(counted.notDone);
        expect(unanswered).toHaveLength(counted.answersMissing);
      }),
    );
  });

  it("tells a job that can’t be done with its reason", () => {
    const [job] = jobsOfPlan(emptySheet.plan);
    if (!job) throw new Error("An office without a job");
    const work = emptyWork(anyRef);
    const items = itemsWithFound(emptySheet.plan, work);
    const marked = taken(markJob(work, job, items, { state: "not-done", reason: "No password" }, now));
    expect(leftOpen(emptySheet, marked).undone).toEqual([
      { id: job.id, title: `1 · ${job.title}`, reason: "No password" },
    ]);
  });
});
