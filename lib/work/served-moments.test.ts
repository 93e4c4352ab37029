import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyWork, setNote } from "./edit";
import { anyWork } from "./fixtures/arbitrary.testing";
import { marked, taken } from "./fixtures/edits.testing";
import { emptySheet } from "./fixtures/sheet.testing";
import { coversHash } from "./hash";
import { mergeWork } from "./merge";
import { setAsked } from "./question-edits";
import { type Work, workSchema } from "./schema";
import { withServedMoments } from "./served-moments";
import { sign } from "./sign";
import { signing } from "./signing";
import { momentsOf } from "./since";

const plan = { revision: 1, blob: "a".repeat(64), document: "c".repeat(64) };
const servedAt = "2026-11-22T10:00:00.000Z";
const print = "0".repeat(16);
/** As late as the schema can write. */
const farAhead = new Date("9999-12-31T23:59:59.999Z");

describe("work with a moment that no clock has reached", () => {
  test("can be replaced by the next edit", () => {
    const pinned = marked(emptyWork(plan), "in-443", "not-done", print, farAhead);
    const received = withServedMoments(pinned, servedAt);
    const edited = marked(received, "in-443", "done", print, new Date("2026-11-22T10:00:05Z"));
    expect(mergeWork(received, edited).marks["in-443"]?.state).toBe("done");
  });

  test("keeps all that it says, also what was signed for", () => {
    const ticked = marked(emptyWork(plan), "in-443", "done", print, farAhead);
    const noted = taken(setNote(ticked, "in-80", "Closed.", farAhead));
    const signed = sign(noted, { name: "Kim", firm: "", date: "2026-11-22" }, {}, emptySheet, farAhead);
    if (!signed.ok) throw new Error("It can be signed.");
    const received = withServedMoments(signed.work, servedAt);
    expect(coversHash(received)).toBe(coversHash(signed.work));
    expect(received.signOff).toEqual({ ...signed.work.signOff, at: servedAt });
    expect([received.marks["in-443"]?.at, received.notes["in-80"]?.at]).toEqual([servedAt, servedAt]);
    expect(workSchema.parse(received)).toEqual(received);
  });
});

test("what is dated back stays in its order, so that a signature never falls before what it was given for", () => {
  const ticked = marked(emptyWork(plan), "in-443", "done", print, new Date("2026-11-23T09:59:00Z"));
  const signer = { name: "Kim", firm: "", date: "2026-11-22" };
  const signed = sign(ticked, signer, {}, emptySheet, new Date("2026-11-23T10:05:00Z"));
  if (!signed.ok) throw new Error("It can be signed.");
  const received = withServedMoments(signed.work, servedAt);
  expect(received).not.toEqual(signed.work);
  expect(signing(received, plan, emptySheet.plan)).toMatchObject({ since: { marks: [], unseen: false } });
});

test("the day on which a question was asked is dated back too", () => {
  const asked = taken(setAsked(emptyWork(plan), "ask-1234", "2026-11-22", farAhead));
  expect(withServedMoments(asked, servedAt).answers["ask-1234"]?.askedAt).toBe(servedAt);
});

test("of any two moments the later one is still the later one, and equal ones stay equal", () => {
  const days = fc.constantFrom("2026-11-20", "2026-11-21", "2026-11-22").map((day) => `${day}T09:00:00.003Z`);
  fc.assert(
    fc.property(anyWork, days, (work, day) => {
      // Merged with itself, a work has its members in one order.
      const momentsIn = (one: Work) => momentsOf(mergeWork(one, one));
      const ranks = (moments: string[]) => {
        const sorted = [...new Set(moments)].sort();
        return moments.map((at) => sorted.indexOf(at));
      };
      expect(ranks(momentsIn(withServedMoments(work, day)))).toEqual(ranks(momentsIn(work)));
    }),
  );
});

test("a moment within a day is left alone, for clocks differ", () => {
  const work = marked(emptyWork(plan), "in-443", "done", print, new Date("2026-11-23T09:59:00Z"));
  expect(withServedMoments(work, servedAt)).toBe(work);
});

test("doing it again changes nothing, and it never makes two copies disagree that agreed", () => {
  fc.assert(
    fc.property(anyWork, anyWork, fc.boolean(), (one, other, early) => {
      const day = early ? "2026-11-01T00:00:00.000Z" : servedAt;
      const merged = withServedMoments(mergeWork(one, other), day);
      expect(withServedMoments(merged, day)).toEqual(merged);
      expect(withServedMoments(mergeWork(other, one), day)).toEqual(merged);
    }),
  );
});
