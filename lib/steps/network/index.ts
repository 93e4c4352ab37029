import type { Step } from "@/lib/steps/question";
import { firewall, outbound } from "./firewall";
import { vpn } from "./vpn";
import { wifi } from "./wifi";

export const network: Step = {
  id: "network",
  title: "Network",
  lead: "Last, how your network is protected today. You don’t have to fix anything now, and “Not sure” is a fine answer here too.",
  questions: [firewall, outbound, wifi, vpn],
};
