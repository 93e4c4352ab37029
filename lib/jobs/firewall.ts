import type { JobDefinition } from "./job";
import { blockersOf, questionsOf, tasksOf } from "./parts";

export const firewall: JobDefinition = {
  id: "job-firewall",
  after: ["job-back-up-router"],
  of: (plan) => ({
    phase: "set",
    who: "technician",
    title: "Turn on the firewall for IPv4 and IPv6; turn off UPnP, NAT-PMP, outside administration",
    settings: [],
    lines: [
      "Over IPv6 nothing may come in, not even to an open port; or IPv6 is off.",
      "Firmware and a guest network come under Later.",
    ],
    settles: [...blockersOf(plan, "firewall-off"), ...tasksOf(plan, "enable-firewall", "check-ipv6", "harden-router")],
    answers: questionsOf(plan, "ask-firewall"),
    doneAnswers: true,
  }),
};
