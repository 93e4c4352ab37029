import type { JobDefinition } from "./job";
import { questionsOf } from "./parts";

export const backUpRouter: JobDefinition = {
  id: "job-back-up-router",
  of: (plan) => ({
    phase: "before",
    who: "technician",
    title: "Back up the router’s settings",
    settings: [],
    lines: [],
    settles: [],
    answers: questionsOf(plan, "ask-outbound", "ask-wifi"),
  }),
};
