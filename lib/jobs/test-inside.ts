import type { JobDefinition } from "./job";
import { address, tasksOf } from "./parts";

export const testInside: JobDefinition = {
  id: "job-test-inside",
  after: ["job-server-address"],
  of: (plan) => ({
    phase: "test",
    who: "technician",
    title: `See that MacPractice on each computer connects to ${address(plan, "server-address")?.value ?? "the server’s inside address"}`,
    settings: [],
    lines: ["On the server, check that no process but MPXServer uses port 41853."],
    settles: tasksOf(plan, "clients-use-internal-address", "reserve-41853"),
    answers: [],
  }),
};
