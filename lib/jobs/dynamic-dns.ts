import type { JobDefinition } from "./job";
import { address, hasTask } from "./parts";

export const dynamicDns: JobDefinition = {
  id: "job-dynamic-dns",
  after: ["job-back-up-router", "job-dynamic-dns-account"],
  of: (plan) => {
    if (!hasTask(plan, "install-updater")) return undefined;
    const name = address(plan, "dynamic-dns")?.value;
    return {
      phase: "set",
      who: "technician",
      title: "Set up the dynamic DNS updater by the provider’s own instructions",
      settings: [name ? { label: "Host name", value: name } : { label: "Host name", path: "internet.ddnsHostname" }],
      lines: [
        "On the server or the router. See that the name follows a changed address, never a private one (our advice).",
      ],
      settles: ["install-updater", "dynamic-dns"],
      answers: [],
    };
  },
};
