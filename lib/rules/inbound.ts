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
      text: "The article says to block all traffic and to allow in only what the office requires. In our reading that means IPv6 too, which has no address translation: without a rule of its own, every port that listens is open. In our test, with rules for IPv4 alone, IPv6 still let in 443, 1234 and 3306.",
      because: [],
      cites: ["F6", "F7", "F12", "C8", "E10"],
    },
  ],
};

export function inboundRules(answers: Answers): InboundRule[] {
  const rows = inboundServices.map((service) => service.row(answers)).filter((row) => row !== undefined);
  return [...rows, defaultDeny];
}
