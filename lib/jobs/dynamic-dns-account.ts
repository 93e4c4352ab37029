import type { JobDefinition } from "./job";
import { address, hasTask } from "./parts";

export const dynamicDnsAccount: JobDefinition = {
  id: "job-dynamic-dns-account",
  of: (plan) => {
    if (!hasTask(plan, "choose-ddns")) return undefined;
    const name = address(plan, "dynamic-dns")?.value;
    return {
      phase: "before",
      who: "office",
      title: name
        ? "See that the dynamic DNS account is in the office’s own name (our advice)"
        : "Have a dynamic DNS account in the office’s own name (our advice)",
      settings: [],
      lines: [
        `Know the provider’s reporting procedures, scheduled outages and terms${name ? "" : " before choosing it"}.`,
      ],
      settles: ["choose-ddns"],
      answers: [],
    };
  },
};
