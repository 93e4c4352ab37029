import type { JobDefinition } from "./job";
import { address, tasksOf } from "./parts";

export const testInside: JobDefinition = {
  id: "job-test-inside",
  after: ["job-server-address"],
  of: (plan) => ({
    phase: "test",
    who: "technician",
    title: `See that MacPractice connects to ${address(plan, "server-address")?.value ?? "the server’s inside address"} on each computer`,
    settings: [],
    lines: ["On the server no process but MPXServer may use port 41853."],
    settles: tasksOf(plan, "clients-use-internal-address", "reserve-41853"),
    answers: [],
  }),
};
