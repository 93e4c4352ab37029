import type { JobDefinition } from "./job";
import { hasTask } from "./parts";

export const dynamicDnsAccount: JobDefinition = {
  id: "job-dynamic-dns-account",
  of: (plan) =>
    hasTask(plan, "choose-ddns")
      ? {
          phase: "before",
          who: "office",
          title: "Have a dynamic DNS account and host name in the office’s own name",
          settings: [],
          lines: ["Know the provider’s reporting procedures, scheduled outages and terms first."],
          settles: ["choose-ddns"],
          answers: [],
        }
      : undefined,
};
