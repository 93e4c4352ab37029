import type { JobDefinition } from "./job";
import { hasTask, tasksOf } from "./parts";

export const fileRecord: JobDefinition = {
  id: "job-file-record",
  of: (plan) => ({
    phase: "later",
    who: "office",
    title: hasTask(plan, "tell-macpractice-address")
      ? "File the signed record, and give MacPractice the Portal’s address"
      : "File the signed record",
    settings: [],
    lines: ["Keep it for six years, and go through it again by the review date."],
    settles: tasksOf(plan, "tell-macpractice-address", "keep-record"),
    answers: [],
  }),
};
