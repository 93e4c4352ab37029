import type { JobDefinition } from "./job";
import { hasTask, questionsOf } from "./parts";

export const later: JobDefinition = {
  id: "job-later",
  of: (plan) => {
    const vpn = hasTask(plan, "set-up-vpn");
    return {
      phase: "later",
      who: "technician",
      title: `Agree on a day: ${vpn ? "VPN with a second factor, " : ""}guest network, router’s firmware`,
      settings: [],
      lines: vpn ? ["Staff outside come in through the VPN alone; no port of the server is opened for them."] : [],
      settles: vpn ? ["set-up-vpn"] : [],
      answers: questionsOf(plan, "ask-vpn"),
    };
  },
};
