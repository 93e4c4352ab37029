/** Works of version 1, which other pages have written: read for ever, and signed for as they were. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { setFound, setNote, setSiteText } from "./edit";
import { marked, taken } from "./fixtures/edits.testing";
import { emptySheet } from "./fixtures/sheet.testing";
import { workHash } from "./hash";
import { mergeWork } from "./merge";
import { readWork } from "./read";
import { foundPaths, type Work } from "./schema";
import { signing } from "./signing";

const at = "2026-11-22T10:00:00.000Z";
const now = new Date(at);
const { ref, plan } = emptySheet;
const of = "0123456789abcdef";

const work = {
  version: 1,
  plan: ref,
  marks: {
    "in-443": { state: "done", of, at },
    "in-80": { state: "not-applicable", of, at },
    "in-25": { state: "open", of, at },
  },
  notes: { "in-443": { text: "Tested.", at }, "in-80": { text: "", at } },
  found: { "server.address": { value: "192.168.1.10", at } },
};

function read(document: unknown): Work {
  const reading = readWork(document);
  if (!reading.ok) throw new Error("It can be read.");
  return reading.work;
}

describe("a work of version 1", () => {
  test("is read as version 2, with a mark of “not applicable” that has no reason", () => {
    expect(read(work)).toEqual({
      ...work,
      version: 2,
      marks: { ...work.marks, "in-80": { state: "not-done", of, at } },
      results: {},
      answers: {},
    });
  });

  test("is read the same after it was written as version 2", () => {
    expect(read(JSON.parse(JSON.stringify(read(work))))).toEqual(read(work));
    expect(mergeWork(read(work), read(work))).toEqual(read(work));
  });

  test("is refused where it says what version 1 could not say", () => {
    expect(readWork({ ...work, marks: { "in-443": { state: "not-done", of, at } } }).ok).toBe(false);
    expect(readWork({ ...work, found: { "router.model": { value: "x", at } } }).ok).toBe(false);
  });

  test("is no edit for being read, whatever a later version has put into version 2", () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ item: fc.constantFrom("b", "a"), kind: fc.constant("outside") })),
        (evidence) => {
          const once = read({ ...read(work), evidence });
          expect(read(once)).toEqual(once);
          expect(mergeWork(once, once)).toEqual(once);
        },
      ),
    ));
});

describe("a signature of version 1", () => {
  /** Made by the code of version 1. */
  const hash = "0292cfe4a68ae5bfe4dbb19801617d642d99a49abfbfa8dad3713bf23129d8e7";
  const signature = { name: "Kim", firm: "", date: "2026-11-22", plan: ref, work: hash };
  const signed = read({ ...work, signOff: { signature, at } });
  const state = (changed: Work, document = ref.document) => signing(changed, { ...ref, document }, plan).state;

  test("stands for the work that it was given for", () => {
    expect(workHash(signed)).toBe(hash);
    expect(state(signed)).toBe("signed");
  });

  test("needs a new one after the plan or the work has changed, and holds again when that is put back", () => {
    expect(state(signed, "d".repeat(64))).toBe("plan-changed-after");
    const noted = taken(setNote(signed, "in-80", "Later.", now));
    expect(state(noted)).toBe("work-changed-after");
    expect(state(taken(setNote(noted, "in-80", "", now)))).toBe("signed");
    expect(state(marked(signed, "in-25", "done", of, now))).toBe("work-changed-after");
    expect(state(taken(setFound(signed, "server.address", "192.168.1.11", now)))).toBe("work-changed-after");
  });

  test("says nothing of what version 1 did not know", () => {
    expect(state(taken(setSiteText(signed, "router.model", "Fritz", now)))).toBe("signed");
    expect(foundPaths).not.toContain("router.model");
  });
});
