import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyWork, setNote } from "./edit";
import { anyWork } from "./fixtures/arbitrary.testing";
import { marked, taken } from "./fixtures/edits.testing";
import { emptySheet } from "./fixtures/sheet.testing";
import { coversHash } from "./hash";
import { mergeWork } from "./merge";
import { workSchema } from "./schema";
import { withServedMoments } from "./served-moments";
import { sign } from "./sign";

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
