import type { JobDefinition } from "./job";
import { address, hasNotice, questionsOf, tasksOf } from "./parts";

export const serverAddress: JobDefinition = {
  id: "job-server-address",
  after: ["job-back-up-router"],
  of: (plan) => {
    const entry = address(plan, "server-address");
    if (!entry) return undefined;
    const isMet = entry.status === "met";
    const label = isMet ? "Server’s address" : "Reserve";
    const which = entry.value ?? "an address";
    return {
      phase: "set",
      who: "technician",
      title: isMet
        ? `See that the MacPractice server keeps ${entry.value ?? "its address"}`
        : `Reserve ${which} for the MacPractice server, by its MAC address`,
      settings:
        isMet && entry.value ? [] : [entry.value ? { label, value: entry.value } : { label, path: "server.address" }],
      lines: [
        ...(isMet ? [] : ["Or set it by hand on the server, outside the router’s DHCP range."]),
        ...(hasNotice(plan, "subnet-mismatch")
          ? ["By the answers, server and router are not in the same network: check both addresses and the prefix."]
          : []),
        ...(hasNotice(plan, "last-octet")
          ? ["In most offices an address that ends in .0 or .255 belongs to no device: look it up again."]
          : []),
      ],
      settles: ["server-address", ...tasksOf(plan, "fix-server-address")],
      answers: questionsOf(plan, "ask-server-assignment"),
      doneAnswers: true,
    };
  },
};
