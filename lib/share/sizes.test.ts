import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnswers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import type { Plan } from "@/lib/plan";
import { planFor } from "@/lib/rules";
import {
  emptyWork,
  families,
  foundPaths,
  itemsOf,
  itemsWithFound,
  jobsOfPlan,
  MAX_NAME_LENGTH,
  MAX_NOTE_LENGTH,
  markJob,
  mergeWork,
  type PlanRef,
  readWork,
  redFlags,
  setAnswer,
  setFound,
  setMark,
  setNote,
  setResult,
  setSiteText,
  sign,
  siteTexts,
  type Work,
  workParts,
  workSchema,
} from "@/lib/work";
import { taken } from "@/lib/work/fixtures/edits.testing";
import { bytesOf, MAX_WORK_BYTES, type WorkPart } from "@/lib/work/limits";
import { sealBlob } from "./blob";
import { countingBytes } from "./server.testing";

const place = { kind: "work", id: new Uint8Array(16).fill(7), revision: 3, epoch: 2 } as const;
const key = new Uint8Array(32).fill(9);
const now = new Date("2026-11-22T10:00:00Z");
const ref: PlanRef = { revision: 0xffffffff, blob: "a".repeat(64), document: "c".repeat(64) };

const largest = [
  ...offices.map(({ document }) => readAnswers(document).answers),
  ...fc.sample(anyAnswers, { numRuns: 1000, seed: 5 }),
]
  .map((answers) => ({ answers, plan: planFor(answers), ref }))
  .reduce((one, other) => (weight(other.plan) > weight(one.plan) ? other : one));
const items = itemsOf(largest.plan);

function weight(plan: Plan): number {
  return itemsOf(plan).length + jobsOfPlan(plan).length;
}

/** Every item noted as far as notes are taken. */
function notedAll(text: string): Work {
  return items.reduce((work, { id }) => {
    const edit = setNote(work, id, text, now);
    return edit.ok ? edit.work : work;
  }, emptyWork(ref));
}

/** Every item and then every job marked, every port tested, as no edit may refuse. */
function allDone(start: Work): Work {
  const { plan } = largest;
  const ticked = items
    .filter(({ kind }) => kind !== "question")
    .reduce((work, { id, fingerprint }) => taken(setMark(work, { id, state: "done", of: fingerprint }, now)), start);
  const done = jobsOfPlan(plan).reduce(
    (work, job) => taken(markJob(work, job, itemsWithFound(plan, work), { state: "done" }, now)),
    ticked,
  );
  return plan.inbound
    .flatMap(({ id }) => families.map((family) => ({ id, family })))
    .reduce((work, row) => {
      const of = itemsWithFound(plan, work).find(({ id }) => id === row.id)?.fingerprint ?? "";
      return taken(setResult(work, { ...row, of, found: "cannot-tell" }, now));
    }, done);
}

/** Whatever an edit refuses is left out. */
function finished(start: Work, name: string): Work {
  const answer = { answer: name.repeat(5), by: name, on: "2026-11-22" };
  const edits = [
    ...largest.plan.questions.map(
      ({ id }) =>
        (work: Work) =>
          setAnswer(work, id, answer, now),
    ),
    ...siteTexts.map((path) => (work: Work) => setSiteText(work, path, name, now)),
    ...foundPaths.map((path) => (work: Work) => setFound(work, path, `${"office-of-a-long-name.".repeat(11)}net`, now)),
  ];
  const work = edits.reduce((before, edit) => {
    const result = edit(before);
    return result.ok ? result.work : before;
  }, start);
  const signed = sign(work, { name, firm: name, date: "2026-11-22" }, wordsOn(work, "Known."), largest, now);
  return signed.ok ? signed.work : work;
}

function wordsOn(work: Work, word: string): Record<string, string> {
  return Object.fromEntries(redFlags(largest, work).map(({ id }) => [id, word]));
}

const parts: WorkPart[] = ["notes", "evidence", "answers", "marks", "signature", "found"];

/** What of its room each part takes up. */
function overfull(work: Work): string[] {
  return parts.filter((part) => bytesOf(workParts[part].of(work)) > workParts[part].most);
}

describe("the largest sheet", () => {
  test("may have every item and every job marked and every port tested, and be signed, each inside its part", () => {
    const work = allDone(emptyWork(ref));
    const signer = { name: "Kim Sample", firm: "Example Networks", date: "2026-11-22" };
    const signed = sign(work, signer, wordsOn(work, "Not mended today."), largest, now);
    if (!signed.ok) throw new Error(JSON.stringify(signed.faults));
    expect(overfull(signed.work)).toEqual([]);
    expect(Object.keys(signed.work.results)).toHaveLength(2 * largest.plan.inbound.length);
  });
});

describe("a work of version 1 that has everything ticked", () => {
  test("takes every job and every port, also where the older copy comes back each time, and the longest host", () => {
    const host = `${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(53)}.example`;
    const longest = readAnswers({
      ...largest.answers,
      features: { ...largest.answers.features, eStatements: "revspring", eStatementsPlainFtp: "yes" },
      network: { ...largest.answers.network, outbound: "restricted" },
      confirmations: { ...largest.answers.confirmations, plainFtp: { answer: "needed", host } },
    }).answers;
    const plan = planFor(longest);
    expect(itemsOf(plan).map(({ id }) => id)).toContain(`out-20-21-${host}`);
    for (const each of [largest, { answers: longest, plan, ref }]) {
      const ticked = tickedOfVersion1(each.plan);
      const jobs = jobsOfPlan(each.plan).reduce((work, job) => {
        const done = taken(markJob(work, job, itemsWithFound(each.plan, work), { state: "done" }, now));
        return mergeWork(done, ticked);
      }, ticked);
      const rows = itemsWithFound(each.plan, jobs).filter(({ mustBe }) => mustBe);
      const tested = rows
        .flatMap(({ id, fingerprint: of }) =>
          families.map((family) => ({ id, family, of, found: "cannot-tell" as const })),
        )
        .reduce((work, row) => taken(setResult(work, row, now)), jobs);
      const words = Object.fromEntries(redFlags(each, tested).map(({ id }) => [id, "Not mended today."]));
      const signed = sign(tested, { name: "Kim", firm: "", date: "2026-11-22" }, words, each, now);
      if (!signed.ok) throw new Error(JSON.stringify(signed.faults));
      expect(overfull(signed.work)).toEqual([]);
      expect(workSchema.parse(signed.work)).toEqual(signed.work);
      expect(sealBlob(signed.work, place, key, countingBytes()).ok).toBe(true);
    }
  });
});

/** Ids longer than version 1 took are left out, as they were then. */
function tickedOfVersion1(plan: Plan): Work {
  const at = new Date(now.getTime() - 1000).toISOString();
  const marks = itemsOf(plan)
    .filter(({ id, kind }) => kind !== "question" && id.length <= 100)
    .map(({ id, fingerprint: of }) => [id, { state: "done", of, at }]);
  const read = readWork({ version: 1, plan: ref, notes: {}, found: {}, marks: Object.fromEntries(marks) });
  if (!read.ok) throw new Error("It can be read.");
  return read.work;
}

describe("whatever is typed", () => {
  // As JSON writes them: one byte, two, three, four, and an escape of six.
  const letters = fc.constantFrom("a", '"', "é", "€", "😀", "\u0001", "\u007f");

  test("a sheet that is all worked on fits a share, and each part its room", () => {
    fc.assert(
      fc.property(letters, letters, (letter, ofName) => {
        const text = letter.repeat(MAX_NOTE_LENGTH / letter.length);
        const work = finished(allDone(notedAll(text)), ofName.repeat(MAX_NAME_LENGTH / ofName.length));
        expect(workSchema.safeParse(work).success).toBe(true);
        expect(overfull(work)).toEqual([]);
        expect(sealBlob(work, place, key, countingBytes())).toMatchObject({ ok: true });
      }),
      { numRuns: 20 },
    );
  });

  test("the parts together are less than a share carries", () => {
    const together = parts.reduce((sum, part) => sum + workParts[part].most, 0);
    expect(together + bytesOf(emptyWork(ref))).toBeLessThan(MAX_WORK_BYTES);
  });

  test("one that goes too far is refused where it is typed", () => {
    const work = notedAll("\u0001".repeat(MAX_NOTE_LENGTH));
    const refused = items.find(({ id }) => !Object.hasOwn(work.notes, id));
    expect(setNote(work, refused?.id ?? "", "\u0001".repeat(MAX_NOTE_LENGTH), now)).toEqual({
      ok: false,
      sentence: "There is no room left for this note. Shorten it, or another one.",
    });
  });

  test("a reason that finds no room, and a signature that finds none, say what to shorten", () => {
    const work = notedAll("\u0001".repeat(MAX_NOTE_LENGTH));
    const reason = "\u0001".repeat(MAX_NOTE_LENGTH);
    const marking = { id: "job-firewall", state: "not-done", of: "0".repeat(16), reason } as const;
    expect(setMark(work, marking, now)).toEqual({
      ok: false,
      sentence: "There is no room left for this reason. Shorten it, or a note.",
    });
    const name = "\u0001".repeat(MAX_NAME_LENGTH);
    const words = wordsOn(emptyWork(ref), `${"\u0001".repeat(MAX_NAME_LENGTH - 1)}n`);
    const signed = sign(emptyWork(ref), { name, firm: name, date: "2026-11-22" }, words, largest, now);
    expect(signed).toMatchObject({ ok: false, faults: { room: expect.stringContaining("Shorten the firm") } });
  });

  test("where two devices together wrote too much, each note can be shortened, bit by bit", () => {
    const at = now.toISOString();
    const notes = Object.fromEntries(items.map(({ id }) => [id, { text: "€".repeat(MAX_NOTE_LENGTH), at }]));
    const both: Work = { ...emptyWork(ref), notes };
    expect(sealBlob(both, place, key, countingBytes()).ok).toBe(false);
    const [first] = items;
    expect(setNote(both, first?.id ?? "", "€".repeat(MAX_NOTE_LENGTH - 1), now).ok).toBe(true);
  });
});
