import { expect, it } from "vitest";
import { emptyWork, foundValue } from "@/lib/work";
import { quickAnswers } from "./quick-answers";
import { answerOf, changeOfChoice } from "./worked";

const ref = { revision: 1, blob: "b".repeat(64), document: "d".repeat(64) };
const now = new Date("2026-11-27T09:00:00.000Z");

it("a choice that stands for a blank of the sheet fills that in with the answer, for each of them", () => {
  for (const choice of quickAnswers("ask-server-assignment")) {
    const work = changeOfChoice("ask-server-assignment", choice, "2026-11-27")(emptyWork(ref), now);
    if ("refused" in work) throw new Error(work.refused);
    expect(answerOf(work, "ask-server-assignment")).toMatchObject({ answer: choice.text, on: "2026-11-27" });
    expect(foundValue(work, "server.assignment")).toBe(choice.found?.value);
  }
});

it("a question that has no usual answers is answered in words", () => {
  expect(quickAnswers("ask-vpn")).toEqual([]);
  expect(quickAnswers("constructor")).toEqual([]);
});
