import type { JobDefinition } from "./job";
import { hasTask } from "./parts";

export const certificate: JobDefinition = {
  id: "job-certificate",
  of: (plan) =>
    hasTask(plan, "certificate")
      ? {
          phase: "set",
          who: "technician",
          title: "Get a host name and a trusted certificate for 443, preferably by DNS-01",
          settings: [],
          lines: ["DNS-01 leaves port 80 closed; the name’s DNS provider must allow TXT records."],
          settles: ["certificate"],
          answers: [],
        }
      : undefined,
};
