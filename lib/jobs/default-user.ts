import type { JobDefinition } from "./job";
import { hasTask } from "./parts";

export const defaultUser: JobDefinition = {
  id: "job-default-user",
  of: (plan) =>
    hasTask(plan, "disable-default-user")
      ? {
          phase: "before",
          who: "office",
          title: "Disable the default user that MacPractice came with",
          settings: [],
          lines: ["Before port 443 is opened (our advice)."],
          settles: ["disable-default-user"],
          answers: [],
        }
      : undefined,
};
