import type { Step } from "@/lib/steps/question";
import { firewall, outbound } from "./firewall";
import { vpn } from "./vpn";
import { wifi } from "./wifi";

export const network: Step = {
  id: "network",
  title: "Network",
  lead: "Last, how your network is protected today. You don’t have to fix anything now.",
  questions: [firewall, outbound, wifi, vpn],
};
