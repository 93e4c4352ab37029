import type { JobDefinition } from "./job";
import { hasTask } from "./parts";

export const defaultUser: JobDefinition = {
  id: "job-default-user",
  of: (plan) =>
    hasTask(plan, "disable-default-user")
      ? {
          phase: "before",
          who: "office",
          title: "In MacPractice, disable the user that it came with",
          settings: [],
          lines: ["Before port 443 is opened (our advice)."],
          settles: ["disable-default-user"],
          answers: [],
        }
      : undefined,
};
