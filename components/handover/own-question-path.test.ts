import { expect, it } from "vitest";
import { readAnswers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { answersOf } from "@/lib/answers/fixtures/by-path.testing";
import { planFor } from "@/lib/rules";
import { stepOfPath } from "@/lib/steps";
import { OWN_STEP, pathOfOwn } from "./own-question-path";

const unsure = [
  answersOf({}),
  answersOf({ "features.patientPortal": "yes", "features.portalSite": "unsure" }),
  answersOf({ "features.remoteAccess": "yes" }),
];

it("leads from each question of the office’s own to the question of the wizard that is open", () => {
  const all = [...unsure, ...offices.map(({ document }) => readAnswers(document).answers)];
  const seen = new Set<string>();
  for (const answers of all) {
    for (const question of planFor(answers).questions.filter(({ to }) => to === "office")) {
      const path = pathOfOwn(question);
      const step = stepOfPath(path);
      expect(step?.id).toBe(OWN_STEP);
      expect(question.because).toContain(path);
      seen.add(question.id);
    }
  }
  expect(seen.size).toBe(9);
});
