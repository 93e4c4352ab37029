import type { JobDefinition } from "./job";
import { questionsOf } from "./parts";

export const backUpRouter: JobDefinition = {
  id: "job-back-up-router",
  of: (plan) => {
    const answers = questionsOf(plan, "ask-outbound", "ask-wifi");
    return {
      phase: "before",
      who: "technician",
      title:
        answers.length > 0
          ? "Back up the router’s settings, and note what is asked below"
          : "Back up the router’s settings",
      settings: [],
      lines: [],
      settles: [],
      answers,
    };
  },
};
