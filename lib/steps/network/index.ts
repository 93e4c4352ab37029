import type { Step } from "@/lib/steps/question";
import { firewall, outbound } from "./firewall";
import { vpn } from "./vpn";
import { wifi } from "./wifi";

export const network: Step = {
  id: "network",
  title: "Network",
  lead: "Last, how your network is protected today. You needn’t fix anything now, and “Not sure” simply becomes a question for your technician.",
  questions: [firewall, outbound, wifi, vpn],
};
