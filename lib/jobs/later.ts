import type { JobDefinition } from "./job";
import { hasNotice, hasTask, questionsOf, throughVpn } from "./parts";

export const later: JobDefinition = {
  id: "job-later",
  of: (plan) => {
    const vpn = hasTask(plan, "set-up-vpn");
    return {
      phase: "later",
      who: "technician",
      title: `Agree on a day: ${vpn ? "VPN with a second factor, " : ""}guest network, router’s firmware`,
      settings: [],
      lines: [
        ...(vpn ? [throughVpn(plan)] : []),
        ...(vpn && hasNotice(plan, "vpn-behind-nat")
          ? ["Behind another NAT it can’t be reached: fix that first, or choose one that both ends dial out to."]
          : []),
      ],
      settles: vpn ? ["set-up-vpn"] : [],
      answers: questionsOf(plan, "ask-vpn"),
    };
  },
};
