import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { exampleOffice } from "@/lib/example/example-office";
import { busyOffice } from "@/lib/jobs/fixtures/busy-office.testing";
import { planFor } from "@/lib/rules";
import { buildSheet } from "@/lib/sheet/build";
import { wordsBeforeGrounds } from "./fixtures/order-words.testing";

const measured: readonly [name: string, answers: Answers][] = [
  ...offices.map(({ name, document }): [string, Answers] => [name, document]),
  ["the example", exampleOffice],
  ["a busy office", busyOffice],
];

const sheetOf = (answers: Answers) => buildSheet({ answers, plan: planFor(answers), date: "2026-11-21" });

describe.each(measured)("%s", (_name, answers) => {
  const sheet = sheetOf(answers);

  test("has at most 14 boxes: one a job, and no other", () =>
    expect(sheet.order.phases.flatMap(({ jobs }) => jobs).length).toBeLessThanOrEqual(14));

  test("has at most 900 words before the grounds", () => expect(wordsBeforeGrounds(sheet)).toBeLessThanOrEqual(900));
});
