import type { JobDefinition } from "./job";
import { address, tasksOf } from "./parts";

export const mailServerAddress: JobDefinition = {
  id: "job-mail-server-address",
  after: ["job-back-up-router"],
  of: (plan) => {
    const entry = address(plan, "mail-server-address");
    if (!entry) return undefined;
    return {
      phase: "set",
      who: "technician",
      title: `Reserve ${entry.value ?? "an address"} for the mail server`,
      settings: [
        entry.value ? { label: "Reserve", value: entry.value } : { label: "Reserve", path: "server.mailServerAddress" },
      ],
      lines: ["Or set it by hand, outside the router’s DHCP range."],
      settles: ["mail-server-address", ...tasksOf(plan, "fix-mail-address")],
      answers: [],
    };
  },
};
