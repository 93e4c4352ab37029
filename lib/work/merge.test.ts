import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyWork } from "./edit";
import { anyWork } from "./fixtures/arbitrary.testing";
import { marked } from "./fixtures/edits.testing";
import { mergeWork } from "./merge";
import { momentAfter } from "./moment";
import { type Work, workSchema } from "./schema";

const prints = { one: "0".repeat(16), other: "1".repeat(16) };
const at = (clock: string) => new Date(`2026-11-22T${clock}Z`);

describe("merging two copies", () => {
  test("gives the same, whichever comes first", () =>
    fc.assert(
      fc.property(anyWork, anyWork, (a, b) => {
        expect(mergeWork(a, b)).toEqual(mergeWork(b, a));
      }),
    ));

  test("gives the same, in whatever groups", () =>
    fc.assert(
      fc.property(anyWork, anyWork, anyWork, (a, b, c) => {
        expect(mergeWork(mergeWork(a, b), c)).toEqual(mergeWork(a, mergeWork(b, c)));
      }),
    ));

  test("changes nothing when it is done again", () =>
    fc.assert(
      fc.property(anyWork, anyWork, (a, b) => {
        const once = mergeWork(a, b);
        expect(mergeWork(once, b)).toEqual(once);
        expect(mergeWork(a, a)).toEqual(a);
      }),
    ));

  test("loses no item, and makes a document of the schema", () =>
    fc.assert(
      fc.property(anyWork, anyWork, (a, b) => {
        const both = mergeWork(a, b);
        expect(workSchema.parse(both)).toEqual(both);
        for (const part of ["marks", "notes", "found", "results", "answers"] as const) {
          const ids = new Set([...Object.keys(a[part]), ...Object.keys(b[part])]);
          expect(Object.keys(both[part]).sort()).toEqual([...ids].sort());
        }
      }),
    ));

  test("carries on what a later version has added: its entries one by one, its members of entries with their entry", () => {
    const entry = (said: string, minute: number) => ({ said, at: `2026-11-22T09:0${minute}:00.000Z` });
    const mark = (photo: string, minute: number) => ({
      state: "done",
      of: prints.one,
      photo,
      at: entry("", minute).at,
    });
    const one = workSchema.parse({
      ...emptyOf(),
      marks: { "in-443": mark("early", 1) },
      photos: { a: entry("late", 5), b: entry("early", 1) },
    });
    const other = workSchema.parse({
      ...emptyOf(),
      marks: { "in-443": mark("late", 2) },
      photos: { a: entry("early", 1), b: entry("late", 5) },
      mood: "good",
    });
    expect(mergeWork(one, other)).toMatchObject({
      marks: { "in-443": { photo: "late" } },
      photos: { a: { said: "late" }, b: { said: "late" } },
      mood: "good",
    });
  });

  test("of two findings for one place keeps the later, but never one that could not tell", () => {
    const seen = (verdict: string, minute: number) => ({
      item: "in-443",
      kind: "outside",
      family: "ipv4",
      verdict,
      at: `2026-11-22T09:0${minute}:00.000Z`,
    });
    const work = (...evidence: object[]) => workSchema.parse({ ...emptyOf(), evidence });
    expect(mergeWork(work(seen("agrees", 1)), work(seen("cannot-tell", 2))).evidence).toEqual([seen("agrees", 1)]);
    expect(mergeWork(work(seen("agrees", 1)), work(seen("contradicts", 2))).evidence).toEqual([seen("contradicts", 2)]);
  });

  test("takes of each item the later one, also where each copy has the later of one", () => {
    const empty = emptyOf();
    const one = marked(
      marked(empty, "in-443", "done", prints.one, at("09:00:00")),
      "in-80",
      "done",
      prints.one,
      at("11:00:00"),
    );
    const other = marked(
      marked(empty, "in-443", "not-done", prints.one, at("10:00:00")),
      "in-80",
      "open",
      prints.one,
      at("10:00:00"),
    );
    const { marks } = mergeWork(one, other);
    expect([marks["in-443"]?.state, marks["in-80"]?.state]).toEqual(["not-done", "done"]);
  });
});

describe("a device whose clock is wrong", () => {
  test("beats what it has seen, even when its clock is three hours behind", () => {
    const office = marked(emptyOf(), "in-443", "not-done", prints.one, at("12:00:00"));
    const technician = marked(office, "in-443", "done", prints.one, at("09:00:00"));
    expect(mergeWork(office, technician).marks["in-443"]?.state).toBe("done");
    expect(technician.marks["in-443"]?.at).toBe("2026-11-22T12:00:00.001Z");
  });

  test("and is beaten by who has seen its edit, even when its clock is years ahead", () => {
    const ahead = marked(emptyOf(), "in-443", "done", prints.one, new Date("2099-01-01T00:00:00Z"));
    const later = marked(ahead, "in-443", "open", prints.one, at("12:00:00"));
    expect(mergeWork(ahead, later).marks["in-443"]?.state).toBe("open");
  });

  test("dates every edit after the one before, whatever the clocks say, and always as the schema wants", () =>
    fc.assert(
      fc.property(fc.array(fc.date({ noInvalidDate: false }), { minLength: 2, maxLength: 8 }), (clocks) => {
        let last: string | undefined;
        for (const clock of clocks) {
          const next = momentAfter(clock, last);
          expect(next).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
          if (last !== undefined && last < "9999-12-31T23:59:59.999Z") expect(next > last).toBe(true);
          last = next;
        }
      }),
    ));
});

function emptyOf(): Work {
  return emptyWork({ revision: 1, blob: "a".repeat(64), document: "c".repeat(64) });
}
