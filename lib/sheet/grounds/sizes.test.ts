import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { exampleOffice } from "@/lib/example/example-office";
import { busyOffice } from "@/lib/jobs/fixtures/busy-office.testing";
import { officeAnswers, sheetOf } from "@/lib/sheet/fixtures/offices.testing";
import { groundsText } from "@/lib/sheet/text";

const measured: readonly [name: string, answers: Answers][] = [
  ...offices.map(({ name, document }): [string, Answers] => [name, document]),
  ["the example", exampleOffice],
  ["a busy office", busyOffice],
  ["one that knows nothing", officeAnswers.unsure],
];

describe("the grounds have at most 3,600 words, as printed, marks and numbers included", () => {
  test.each(measured)("%s", (_name, answers) => {
    const { sheet, grounds } = sheetOf(answers);
    expect(groundsText(sheet, grounds).split(/\s+/).length).toBeLessThanOrEqual(3600);
  });
});
