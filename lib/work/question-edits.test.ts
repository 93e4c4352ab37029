import { describe, expect, test } from "vitest";
import { emptyWork } from "./edit";
import { taken } from "./fixtures/edits.testing";
import { mergeWork } from "./merge";
import { isAnswered, setAnswer, setAsked } from "./question-edits";
import { MAX_ANSWER_LENGTH, workSchema } from "./schema";

const empty = emptyWork({ revision: 1, blob: "a".repeat(64), document: "c".repeat(64) });
const now = new Date("2026-11-22T10:00:00Z");
const answered = { answer: " Not needed. ", by: "Robin of MacPractice", on: "2026-11-23" };

describe("a question", () => {
  test("that was asked waits, and only an answer settles it", () => {
    const asked = taken(setAsked(empty, "ask-1234", "2026-11-22", now));
    expect(isAnswered(asked, "ask-1234")).toBe(false);
    const work = taken(setAnswer(asked, "ask-1234", answered, now));
    expect(isAnswered(work, "ask-1234")).toBe(true);
    expect(work.answers["ask-1234"]).toEqual({
      asked: "2026-11-22",
      answer: "Not needed.",
      by: "Robin of MacPractice",
      on: "2026-11-23",
      at: expect.any(String),
      askedAt: "2026-11-22T10:00:00.000Z",
    });
    expect(workSchema.parse(work)).toEqual(work);
  });

  test("waits again when its answer is taken back, and is still asked", () => {
    const asked = taken(setAsked(empty, "ask-1234", "2026-11-22", now));
    const work = taken(
      setAnswer(taken(setAnswer(asked, "ask-1234", answered, now)), "ask-1234", { answer: "", by: "", on: "" }, now),
    );
    expect(isAnswered(work, "ask-1234")).toBe(false);
    expect(work.answers["ask-1234"]?.asked).toBe("2026-11-22");
  });

  test("refuses a day that is none, and an answer that is too long, with what to do", () => {
    expect(setAsked(empty, "ask-1234", "2026-02-30", now)).toEqual({
      ok: false,
      sentence: "Enter a real date as year, month and day.",
    });
    expect(setAnswer(empty, "ask-1234", { ...answered, on: "yesterday" }, now).ok).toBe(false);
    expect(setAnswer(empty, "ask-1234", { ...answered, answer: "x".repeat(MAX_ANSWER_LENGTH + 1) }, now)).toEqual({
      ok: false,
      sentence: "Use at most 1,000 characters for an answer.",
    });
  });

  test("asked on one device takes nothing from what was answered on another, whichever came later", () => {
    const later = new Date("2026-11-22T11:00:00Z");
    const told = taken(setAnswer(empty, "ask-1234", answered, now));
    const asked = taken(setAsked(empty, "ask-1234", "2026-11-22", later));
    for (const both of [mergeWork(told, asked), mergeWork(asked, told), mergeWork(mergeWork(asked, told), asked)]) {
      expect(both.answers["ask-1234"]).toMatchObject({ asked: "2026-11-22", answer: "Not needed." });
    }
    const cleared = taken(setAnswer(told, "ask-1234", { answer: "", by: "", on: "" }, later));
    expect(isAnswered(mergeWork(cleared, told), "ask-1234")).toBe(false);
  });

  test("says what to shorten once the answers find no room, and takes what is shorter", () => {
    const long = { ...answered, answer: "€".repeat(MAX_ANSWER_LENGTH) };
    const full = ["ask-1", "ask-2"].reduce((work, id) => taken(setAnswer(work, id, long, now)), empty);
    expect(setAnswer(full, "ask-3", long, now)).toEqual({
      ok: false,
      sentence: "There is no room left for this answer. Shorten it, or another one.",
    });
    expect(setAnswer(full, "ask-1", answered, now).ok).toBe(true);
  });
});
