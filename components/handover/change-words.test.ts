import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { answersOf } from "@/lib/answers/fixtures/by-path.testing";
import { planFor } from "@/lib/rules";
import { changeWords } from "./change-words";

const plans = offices.map(({ document }) => planFor(readAnswers(document).answers));

describe("how much is different", () => {
  it("counts rows, jobs and questions", () => {
    const before = planFor(answersOf({ "features.patientPortal": "no", "network.firewall": "on" }));
    const after = planFor(
      answersOf({ "features.patientPortal": "yes", "features.portalSite": "office", "network.firewall": "on" }),
    );
    expect(changeWords(before, after)).toMatch(/^\d+ rows changed, \d+ jobs are new, \d+ questions? (is|are) new\.$/);
    expect(changeWords(after, before)).toMatch(/jobs are gone/);
  });

  it("is one short sentence for any two sheets, and says nothing of rows between a sheet and itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.constantFrom(...plans), (one, other) => {
        expect(changeWords(one, other)).toMatch(/^[^.]{1,90}\.$/);
        expect(changeWords(one, one)).toBe("Only words are different.");
      }),
    );
  });
});
