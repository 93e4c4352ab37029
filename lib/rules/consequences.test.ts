/** What fails without a row, and what would let the office do without it: on every row that lets something through, or would. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offices } from "@/lib/answers/fixtures";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import type { Rule } from "@/lib/plan";
import { planFor } from "./index";

function everyRow(check: (rule: Rule) => void) {
  const rowsOf = ({ inbound, outboundIfRestricted }: ReturnType<typeof planFor>) => [
    ...inbound,
    ...outboundIfRestricted,
  ];
  for (const { document } of offices) rowsOf(planFor(document)).forEach(check);
  fc.assert(
    fc.property(anyAnswers, (answers) => rowsOf(planFor(answers)).forEach(check)),
    { numRuns: 400 },
  );
}

const lets = ({ action }: Rule) => action !== "block";
const opens = ({ action }: Rule) => action === "forward" || action === "hold";

describe("a row", () => {
  test("that opens, allows or holds says with every reason what fails without it", () =>
    everyRow((rule) => {
      if (!lets(rule)) return;
      for (const { without } of rule.reasons)
        expect({ id: rule.id, without }).toEqual({ id: rule.id, without: expect.any(String) });
    }));

  test("that opens or holds says what would let the office do without it", () =>
    everyRow((rule) => {
      if (!opens(rule)) return;
      const [first] = rule.reasons;
      expect({ id: rule.id, instead: first.instead }).toEqual({ id: rule.id, instead: expect.any(String) });
    }));

  test("that closes says neither, and one that allows has nothing to close again", () =>
    everyRow((rule) => {
      for (const { without, instead } of rule.reasons) {
        if (!lets(rule)) expect({ id: rule.id, without }).toEqual({ id: rule.id });
        if (!opens(rule)) expect({ id: rule.id, instead }).toEqual({ id: rule.id });
      }
    }));

  test("says them as parts of a sentence: without its capital letter, and without its full stop", () =>
    everyRow(({ reasons }) => {
      for (const words of reasons.flatMap(({ without, instead }) => [without, instead])) {
        if (words !== undefined) expect(words).toMatch(/^(?:NEA |MacPractice|iPads |[a-z]).*[^.;: ]$/);
      }
    }));
});
