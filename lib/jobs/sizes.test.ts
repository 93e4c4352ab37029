import { expect, test } from "vitest";
import type { Answers } from "@/lib/answers";
import { offices } from "@/lib/answers/fixtures";
import { nothingAnswered, unsureOfEverything } from "@/lib/answers/fixtures/nothing-known";
import { nothingUsed } from "@/lib/answers/fixtures/nothing-used";
import { exampleOffice } from "@/lib/example/example-office";
import { planFor } from "@/lib/rules";
import { busyOffice } from "./fixtures/busy-office.testing";
import { jobsOf } from "./index";

const count = (answers: Answers) => jobsOf(planFor(answers)).length;

const known: readonly [name: string, answers: Answers, most: number][] = [
  ["a busy office", busyOffice, 14],
  ["the example", exampleOffice, 13],
  ["an office that uses nothing", nothingUsed.document, 8],
  ["an office that has answered nothing", nothingAnswered.document, 9],
  ["an office that is not sure of anything", unsureOfEverything.document, 9],
];
const whole = offices.map(({ name, document }): [string, Answers, number] => [name, document, 14]);

test.each([...known, ...whole])("%s has few enough jobs", (_name, answers, most) =>
  expect(count(answers)).toBeLessThanOrEqual(most),
);
