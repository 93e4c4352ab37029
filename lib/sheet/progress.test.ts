import { describe, expect, test } from "vitest";
import { type Count, countWords } from "./progress";

const none: Count = { jobs: 12, done: 0, notDone: 0, changed: 0, answersMissing: 0, red: 0 };

describe("how far the work is", () => {
  test.each([
    [{}, "0 of 12 jobs"],
    [{ done: 3, answersMissing: 2, red: 1 }, "3 of 12 jobs, 2 answers missing, 1 red"],
    [{ done: 1, jobs: 1, answersMissing: 1 }, "1 of 1 job, 1 answer missing"],
    [{ done: 10, notDone: 1, changed: 1 }, "10 of 12 jobs, 1 not done, 1 changed"],
  ])("%o is said in one line", (count, words) => expect(countWords({ ...none, ...count })).toBe(words));
});
