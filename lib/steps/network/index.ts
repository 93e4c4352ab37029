import type { Step } from "@/lib/steps/question";
import { stepOfParts } from "@/lib/steps/step-of-parts";
import { technicianReads } from "@/lib/steps/technicians-fold";
import { firewall, outbound } from "./firewall";
import { vpn } from "./vpn";
import { wifi } from "./wifi";

export const network: Step = stepOfParts({
  id: "network",
  title: "Protection",
  lead: "Last, how your network is protected today. You don’t have to fix anything now.",
  parts: [
    { kind: "lines", lines: [{ question: wifi }, { question: vpn }] },
    technicianReads("network", [{ question: firewall }, { question: outbound }]),
  ],
});
