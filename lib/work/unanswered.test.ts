import { expect, it } from "vitest";
import { answersOf } from "@/lib/answers/fixtures/by-path.testing";
import { jobsOf } from "@/lib/jobs";
import { planFor } from "@/lib/rules";
import { emptyWork } from "./edit";
import { itemsWithFound } from "./items";
import { markJob } from "./mark-job";
import { setAnswer } from "./question-edits";
import type { Work } from "./schema";
import { unanswered } from "./unanswered";

const plan = planFor(answersOf({ "features.patientPortal": "no", "features.mobile": "inside" }));
const now = new Date("2026-11-22T10:00:00Z");
const empty = emptyWork({ revision: 1, blob: "a".repeat(64), document: "b".repeat(64) });

const askedOfTechnician = (work: Work) =>
  unanswered(plan, work).flatMap(({ id, to }) => (to === "technician" ? [id] : []));

it("a tick answers only where doing is the answer: the firewall is on, the address is fixed", () => {
  let work = empty;
  for (const job of jobsOf(plan)) {
    const marked = markJob(work, job, itemsWithFound(plan, work), { state: "done" }, now);
    if (!marked.ok) throw new Error(marked.sentence);
    work = marked.work;
  }
  expect(askedOfTechnician(empty)).toEqual(["ask-firewall", "ask-outbound", "ask-wifi", "ask-server-assignment"]);
  expect(askedOfTechnician(work)).toEqual(["ask-outbound", "ask-wifi"]);
});

it("an answer in words settles a question, and having asked does not", () => {
  const asked = setAnswer(empty, "ask-wifi", { answer: "", by: "", on: "" }, now);
  const answered = setAnswer(empty, "ask-wifi", { answer: "WPA2", by: "Kim", on: "2026-11-22" }, now);
  expect(asked.ok && askedOfTechnician(asked.work)).toContain("ask-wifi");
  expect(answered.ok && askedOfTechnician(answered.work)).not.toContain("ask-wifi");
});
