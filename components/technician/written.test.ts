import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, answersSchema } from "@/lib/answers";
import { anyAnswers } from "@/lib/answers/fixtures/arbitrary.testing";
import { planFor } from "@/lib/rules";
import type { PlanDocument } from "@/lib/share/documents";
import { emptyWork, setFound, setSiteText } from "@/lib/work";
import { taken } from "@/lib/work/fixtures/edits.testing";
import { anyRef } from "@/lib/work/fixtures/sheet.testing";
import { blanksOf, notWritten, unsaved } from "./written";

const now = new Date("2026-11-27T09:00:00.000Z");
const work = emptyWork(anyRef);
const documentOf = (answers: Answers): PlanDocument => ({
  version: 2,
  answers,
  plan: planFor(answers),
  date: "2026-11-27",
});
const empty = documentOf(answersSchema.parse({ version: 1 }));

describe("what is not written down", () => {
  it("is, for all answers, each blank once and by a name", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const blanks = blanksOf(documentOf(answers));
        expect(new Set(blanks.map(({ path }) => path)).size).toBe(blanks.length);
        expect(notWritten(blanks, work)).toEqual(blanks.map(({ label }) => label));
        expect(blanks.every(({ label }) => label !== "")).toBe(true);
      }),
    );
  });

  it("is no longer what was found, or what the office knew", () => {
    const blanks = blanksOf(empty);
    const missing = notWritten(blanks, work);
    expect(missing).toEqual(expect.arrayContaining(["Router’s make and model", "Tested from", "Server’s MAC address"]));
    const tested = taken(setSiteText(work, "test.from", "Phone", now));
    const found = taken(setFound(tested, "server.macAddress", "02:00:5e:10:00:01", now));
    const left = missing.filter((label) => !["Tested from", "Server’s MAC address"].includes(label));
    expect(notWritten(blanks, found)).toEqual(left);
    const known = documentOf(answersSchema.parse({ version: 1, server: { macAddress: "02:00:5e:10:00:01" } }));
    expect(notWritten(blanksOf(known), work)).not.toContain("Server’s MAC address");
  });
});

it("what is not saved goes by the name of its field, and what is on its way or in the form is no fault", () => {
  const fault = "Too long.";
  const [question] = empty.plan.questions;
  if (!question) throw new Error("An office without a question");
  const texts = {
    "found.server.macAddress": { text: "02", fault },
    "found.server.address": { text: "192" },
    "note.job-back-up-router": { text: "…", fault },
    "reason.job-back-up-router": { text: "No" },
    [`answer.${question.id}`]: { text: "…", fault },
    "sign.name": { text: "Kim" },
  };
  const entries = unsaved(empty, blanksOf(empty), { texts });
  expect(entries.map(({ label }) => label)).toEqual([
    "Server’s MAC address",
    "Note, job 1",
    "Reason, job 1",
    expect.stringMatching(/^Answer: \w.*\?$/),
  ]);
  expect(entries.map(({ name }) => name)).not.toContain("sign.name");
});
