import type { JobDefinition } from "./job";
import { blockersOf, questionsOf, tasksOf } from "./parts";

export const firewall: JobDefinition = {
  id: "job-firewall",
  of: (plan) => ({
    phase: "set",
    who: "technician",
    title: "Firewall on, IPv4 and IPv6; turn UPnP, NAT-PMP and outside administration off",
    settings: [],
    lines: ["Over IPv6 nothing may come in, 443 neither."],
    settles: [...blockersOf(plan, "firewall-off"), ...tasksOf(plan, "enable-firewall", "check-ipv6", "harden-router")],
    answers: questionsOf(plan, "ask-firewall"),
  }),
};
