import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offices } from "@/lib/answers/fixtures";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { isFactId } from "@/lib/facts";
import { featuresAlone } from "@/lib/sheet/fixtures/feature-alone.testing";
import { officeAnswers, sheetOf } from "@/lib/sheet/fixtures/offices.testing";
import { carriers, isRestated } from "./restated";
import { sentencesOf } from "./sources";

const grounds = [
  ...offices.map(({ document }) => document),
  ...featuresAlone.map(({ answers }) => answers),
  ...Object.values(officeAnswers),
  ...fc.sample(anyAnswers, { numRuns: 500, seed: 1 }),
].map((answers) => sheetOf(answers).grounds);

const printed = grounds.flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks)).flatMap(sentencesOf);

const phrases = Object.entries(carriers).flatMap(([id, all]) => all.map((phrase): [string, string] => [id, phrase]));

describe("a phrase that carries a source", () => {
  test.each(phrases)("of %s stands in a sentence that cites it: “%s”", (id, phrase) => {
    const carrying = printed.filter(({ text, cites }) => text.includes(phrase) && cites.some((cite) => cite === id));
    expect(carrying.length).toBeGreaterThan(0);
  });
});

describe("a source’s own words are left out", () => {
  const sentence = (text: string, ...cites: string[]) => ({ text, cites: cites.filter(isFactId) });

  test("where a sentence that cites it says them", () =>
    expect(isRestated("F4", [sentence("It is given as a recommendation only.", "F4")])).toBe(true));

  test("but not where that sentence cites another", () =>
    expect(isRestated("F4", [sentence("It is given as a recommendation only.", "F2")])).toBe(false));

  test("nor where the sentence that cites it says something else", () =>
    expect(isRestated("F4", [sentence("It is given as advice.", "F4")])).toBe(false));
});
