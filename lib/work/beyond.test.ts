import fc from "fast-check";
import { expect, test } from "vitest";
import { beyond, isBlankWork } from "./beyond";
import { anyWork } from "./fixtures/arbitrary.testing";
import { mergeWork } from "./merge";
import { setAsked } from "./question-edits";

test("what a work says beyond another is all of it that merging it in would bring", () => {
  fc.assert(
    fc.property(anyWork, anyWork, (held, work) => {
      const known = ({ marks, notes, found, results, answers }: typeof held) => [marks, notes, found, results, answers];
      expect(known(mergeWork(held, beyond(held, work)))).toEqual(known(mergeWork(held, work)));
    }),
  );
});

test("what is held already says nothing beyond it", () => {
  fc.assert(
    fc.property(anyWork, anyWork, (held, work) => {
      expect(isBlankWork(beyond(mergeWork(held, work), work))).toBe(true);
    }),
  );
});

test("an edit alone is what an edited work says beyond the one before", () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const edit = setAsked(work, "ask-static", "2026-11-21", new Date("2026-11-24T09:00:00.000Z"));
      if (!edit.ok) return;
      const { marks, notes, found, results, answers } = beyond(work, edit.work);
      expect([marks, notes, found, results]).toEqual([{}, {}, {}, {}]);
      expect(Object.keys(answers)).toEqual(["ask-static"]);
    }),
  );
});
