import type { Answers } from "@/lib/answers";
import type { InboundRule } from "@/lib/plan/schema";
import { inboundServices } from "@/lib/services";

const defaultDeny: InboundRule = {
  id: "in-default",
  direction: "in",
  protocol: "any",
  ports: [],
  services: [],
  action: "block",
  origin: "macpractice",
  reasons: [
    {
      text: "Everything that no row above opens stays closed, over IPv4 and over IPv6. IPv6 has no address translation to hide behind, so its firewall needs the same rule.",
      because: [],
      cites: ["F6", "F7", "F12", "C8", "E10"],
    },
  ],
};

export function inboundRules(answers: Answers): InboundRule[] {
  const rows = inboundServices.map((service) => service.row(answers)).filter((row) => row !== undefined);
  return [...rows, defaultDeny];
}
