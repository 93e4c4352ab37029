import { describe, expect, it } from "vitest";
import { readAnswers } from "@/lib/answers";
import { planFor } from "@/lib/rules";
import { buildSheet } from "@/lib/sheet";
import { stepSchema, steps, visibleQuestions } from "@/lib/steps";
import { exampleOffice } from "./example-office";

const { answers, faults } = readAnswers(exampleOffice);
const plan = planFor(answers);

describe("the example office", () => {
  it("has only answers that are valid, and one for every question that is not awaited", () => {
    expect(faults).toEqual([]);
    for (const step of steps) {
      expect(stepSchema(step, answers).safeParse(exampleOffice).success).toBe(true);
      for (const question of visibleQuestions(step, answers)) {
        const value = question.path.split(".").reduce<unknown>((at, key) => propertyOf(at, key), exampleOffice);
        const awaited = question.kind === "choice" && question.options.some((option) => option.value === "");
        if (question.kind === "choice" && !awaited) expect(value, question.path).toBeDefined();
      }
    }
  });

  it("says in the sheet itself that it is an example", () => {
    expect(buildSheet({ answers, plan, date: "2026-11-21" }).office).toMatch(/^Example .*\(made up\)$/);
  });

  it("shows an open port, a closed one, one on hold and a question, and nothing to stop at", () => {
    const actions = new Set(plan.inbound.map(({ action }) => action));
    expect([...actions].sort()).toEqual(["block", "forward", "hold"]);
    expect(plan.questions.length).toBeGreaterThan(0);
    expect(plan.notices.filter(({ level }) => level === "blocker")).toEqual([]);
  });
});

function propertyOf(value: unknown, key: string): unknown {
  return new Map(Object.entries(value ?? {})).get(key);
}
