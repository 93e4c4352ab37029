import { describe, expect, test } from "vitest";
import { jobState } from "@/components/technician/worked";
import { readAnswers } from "@/lib/answers";
import { portal1234NotNeeded } from "@/lib/answers/fixtures/portal-1234-not-needed";
import type { Exported } from "@/lib/devices/export";
import { planFor } from "@/lib/rules";
import { type Edit, emptyWork, setFound, type Work } from "@/lib/work";
import { appliedJobs, changeOfApplied, jobNumber, openFirst } from "./applied-jobs";

const { answers } = readAnswers({ ...portal1234NotNeeded.document });
const plan = planFor(answers);
const document = { version: 2 as const, answers, plan, date: "2026-11-21" };
const blank = emptyWork({ revision: 1, blob: "a".repeat(64), document: "c".repeat(64) });
const now = new Date("2026-11-22T10:00:00Z");
const output: Pick<Exported, "does" | "missing" | "faults"> = {
  does: ["firewall", "closed", "in-443", "hairpin"],
  missing: [],
  faults: [],
};
const nothingTyped = { texts: {} };

const taken = (edit: Edit): Work => {
  if (!edit.ok) throw new Error(edit.sentence);
  return edit.work;
};
const found = taken(setFound(blank, "server.address", "192.168.1.10", now));
const ids = (jobs: readonly { id: string }[]) => jobs.map(({ id }) => id);
const marksIn = (
  work: Work,
  more: Partial<typeof output> = {},
  texts: Parameters<typeof appliedJobs>[2] = nothingTyped,
) => ids(appliedJobs({ document, work }, { ...output, ...more }, texts).marks);

describe("once a device is set", () => {
  test("the jobs that it does are marked, and undone together", () => {
    expect(marksIn(found)).toEqual(["job-remove-forwards", "job-forward-443"]);
    const { marks } = appliedJobs({ document, work: found }, output, nothingTyped);
    const done = changeOfApplied(plan, marks, "done")(found, now);
    if ("refused" in done) throw new Error(done.refused);
    expect(jobState(plan, done, "job-forward-443")).toBe("done");
    expect(jobState(plan, done, "job-firewall")).toBe("open");
    expect(marksIn(done)).toEqual([]);
    const undone = changeOfApplied(plan, marks, "open")(done, now);
    if ("refused" in undone) throw new Error(undone.refused);
    expect(marksIn(undone)).toEqual(["job-remove-forwards", "job-forward-443"]);
  });

  test("a job whose value nobody knows yet is not marked, nor one over a value that was refused", () => {
    expect(marksIn(blank)).toEqual(["job-remove-forwards"]);
    const refused = { texts: { "found.server.address": { text: "192.168.1.999", fault: "No address." } } };
    expect(marksIn(found, {}, refused)).toEqual(["job-remove-forwards"]);
    expect(ids(appliedJobs({ document, work: found }, output, refused).byHand)).toContain("job-forward-443");
  });

  test("none is marked while a name is missing or wrong", () => {
    expect(marksIn(found, { missing: [{ key: "wan", what: "Interface" }] })).toEqual([]);
    expect(marksIn(found, { faults: [{ key: "wan", sentence: "No." }] })).toEqual([]);
  });

  test("what must come before it is named as long as it is open, by the numbers of the sheet", () => {
    const first = openFirst({ document, work: found }, output.does);
    expect(ids(first)).toContain("job-back-up-router");
    expect(jobNumber({ document }, "job-back-up-router")).toBe(1);
    const done = changeOfApplied(plan, first, "done")(found, now);
    if ("refused" in done) throw new Error(done.refused);
    expect(openFirst({ document, work: done }, output.does)).toEqual([]);
  });
});
