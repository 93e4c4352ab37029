import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { answersOf } from "@/lib/answers/fixtures/by-path.testing";
import { emptyWork } from "./edit";
import { anyWork } from "./fixtures/arbitrary.testing";
import { taken } from "./fixtures/edits.testing";
import { anyRef, sheetOf } from "./fixtures/sheet.testing";
import { redFlags } from "./flags";
import { itemsWithFound } from "./items";
import { jobsOfPlan } from "./job-state";
import { markJob } from "./mark-job";
import { progress } from "./progress";
import { setAnswer, setAsked } from "./question-edits";
import type { MarkState, Work } from "./schema";

const now = new Date("2026-11-22T10:00:00Z");
const empty = emptyWork(anyRef);
const office = sheetOf(
  answersOf({ "features.patientPortal": "yes", "features.portalSite": "office", "features.remoteAccess": "yes" }),
);
const jobs = jobsOfPlan(office.plan);

function mark(id: string, state: MarkState, work = empty): Work {
  const job = jobs.find((other) => other.id === id);
  if (!job) throw new Error(`There is no ${id}.`);
  return taken(markJob(work, job, itemsWithFound(office.plan, work), { state, reason: "Not here." }, now));
}

describe("progress", () => {
  test("counts each job of this visit in one place, and those for later apart", () => {
    const later = jobs.filter(({ phase }) => phase === "later");
    expect(later.length).toBeGreaterThan(0);
    const total = jobs.length - later.length;
    const [first] = later;
    const done = mark("job-firewall", "done", mark("job-back-up-router", "not-done", mark(first?.id ?? "", "done")));
    expect(progress(done, office)).toMatchObject({
      jobs: total,
      done: 1,
      notDone: 1,
      changed: 0,
      open: total - 2,
      later: { total: later.length, done: 1 },
    });
  });

  test("counts a question until it is answered: by words, or by the job that answers it", () => {
    const missing = (work: Work) => progress(work, office).answersMissing;
    const all = office.plan.questions.length;
    expect(missing(empty)).toBe(all);
    expect(missing(taken(setAsked(empty, "ask-1234", "2026-11-22", now)))).toBe(all);
    const answered = taken(setAnswer(empty, "ask-1234", { answer: "Not needed.", by: "", on: "" }, now));
    expect(missing(answered)).toBe(all - 1);
    expect(missing(mark("job-firewall", "done", answered))).toBe(all - 2);
    expect(missing(mark("job-firewall", "not-done", answered))).toBe(all - 1);
  });

  test("adds up for any office and any work, and counts what is red as it is shown", () =>
    fc.assert(
      fc.property(anyAnswers, anyWork, (answers, work) => {
        const on = sheetOf(answers);
        const count = progress(work, on);
        expect(count.done + count.notDone + count.changed + count.open).toBe(count.jobs);
        expect(count.jobs + count.later.total).toBe(jobsOfPlan(on.plan).length);
        expect(count.office.done).toBeLessThanOrEqual(count.done);
        expect(count.red).toBe(redFlags(on, work).length);
      }),
    ));
});
