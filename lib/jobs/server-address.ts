import type { JobDefinition } from "./job";
import { address, questionsOf, tasksOf } from "./parts";

export const serverAddress: JobDefinition = {
  id: "job-server-address",
  of: (plan) => {
    const entry = address(plan, "server-address");
    if (!entry) return undefined;
    const isMet = entry.status === "met";
    const which = entry.value ?? "an address";
    return {
      phase: "set",
      who: "technician",
      title: isMet
        ? `See that the MacPractice server keeps ${entry.value ?? "its address"}`
        : `Reserve ${which} for the MacPractice server, by its MAC address`,
      settings: isMet
        ? []
        : [entry.value ? { label: "Reserve", value: entry.value } : { label: "Reserve", path: "server.address" }],
      lines: isMet ? [] : ["Or set it by hand, outside the router’s DHCP range."],
      settles: ["server-address", ...tasksOf(plan, "fix-server-address")],
      answers: questionsOf(plan, "ask-server-assignment"),
    };
  },
};
