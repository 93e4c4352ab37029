/** What is found on site goes into the answers one day, all of it or a part. Nobody is to look at anything again for that. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answers, readAnswers } from "@/lib/answers";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { emptyWork, setMark } from "./edit";
import { anyWork } from "./fixtures/arbitrary.testing";
import { taken } from "./fixtures/edits.testing";
import { anyRef, sheetOf } from "./fixtures/sheet.testing";
import { redFlags } from "./flags";
import { answersWithFound } from "./found";
import { itemsOf, itemsWithFound, stateOf } from "./items";
import { itemsOfJob, jobsOfPlan, stateOfJob } from "./job-state";
import { markJob } from "./mark-job";
import { foundPaths, type Work } from "./schema";
import { type SharedSheet, sign } from "./sign";
import { signing } from "./signing";

const now = new Date("2026-11-22T10:00:00Z");

type Found = Work["found"];

/** The answers, and found values of which some are taken over: such as can be right beside the answers. */
const offices = fc
  .tuple(anyAnswers, anyWork, fc.subarray([...foundPaths]))
  .map(([answers, { found }, paths]) => {
    const some = Object.fromEntries(paths.flatMap((path) => (found[path] ? [[path, found[path]]] : [])));
    return { on: sheetOf(answers), found, after: withTaken(answers, some) };
  })
  .filter(({ after }) => after.faults.length === 0)
  .map(({ on, found, after }) => ({ on, found, after: sheetOf(after.answers) }));

function withTaken(answers: Answers, found: Found) {
  return readAnswers(answersWithFound(answers, { ...emptyWork(anyRef), found }));
}

function ticked(marked: readonly { id: string; fingerprint: string }[], found: Found): Work {
  return marked.reduce((work, { id, fingerprint: of }) => taken(setMark(work, { id, state: "done", of }, now)), {
    ...emptyWork(anyRef),
    found,
  });
}

function changedItems({ plan }: SharedSheet, work: Work): string[] {
  return itemsWithFound(plan, work)
    .filter((item) => stateOf(item, work) === "changed")
    .map(({ id }) => id);
}

describe("taking over what was found", () => {
  test("asks for no other look at what was marked with it, or before it was found", () =>
    fc.assert(
      fc.property(offices, ({ on, found, after }) => {
        const withIt = ticked(itemsWithFound(on.plan, { found }), found);
        const before = ticked(itemsOf(on.plan), found);
        for (const work of [withIt, before]) {
          expect(changedItems(on, work)).toEqual([]);
          expect(changedItems(after, work)).toEqual([]);
        }
      }),
      { numRuns: 200 },
    ));

  test("voids no signature", () =>
    fc.assert(
      fc.property(offices, ({ on, found, after }) => {
        const work = { ...emptyWork(anyRef), found };
        const words = Object.fromEntries(redFlags(on, work).map(({ id }) => [id, "Known."]));
        const edit = sign(work, { name: "Kim", firm: "", date: "2026-11-22" }, words, on, now);
        if (!edit.ok) throw new Error(JSON.stringify(edit.faults));
        for (const { ref, plan } of [on, after]) {
          expect(signing(edit.work, ref, plan)).toMatchObject({ state: "signed", changed: [] });
        }
      }),
      { numRuns: 200 },
    ));

  test("asks for another look at a job only where it has got something more to settle", () =>
    fc.assert(
      fc.property(offices, ({ on, found, after }) => {
        const jobs = jobsOfPlan(on.plan);
        const work = jobs.reduce<Work>(
          (all, job) => taken(markJob(all, job, itemsWithFound(on.plan, all), { state: "done" }, now)),
          { ...emptyWork(anyRef), found },
        );
        const items = itemsWithFound(after.plan, work);
        for (const job of jobsOfPlan(after.plan)) {
          const before = jobs.find(({ id }) => id === job.id);
          const isMore = itemsOfJob(job, items).some(
            ({ id, kind }) => kind !== "blocker" && !before?.settles.includes(id),
          );
          const isFault = itemsOfJob(job, items).some(
            ({ id, kind }) => kind === "blocker" && !before?.settles.includes(id),
          );
          if (before && !isMore) expect(stateOfJob(job, items, work), job.id).toBe(isFault ? "open" : "done");
        }
      }),
      { numRuns: 200 },
    ));
});
