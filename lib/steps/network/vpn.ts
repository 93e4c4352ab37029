import { worksRemotely } from "@/lib/steps/conditions";
import { becomes, notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, technician } from "@/lib/steps/ways";
import { vpnStates } from "./options";

export const vpn: StepQuestion = {
  kind: "choice",
  path: "network.vpn",
  label: "Do you have a VPN for working from outside?",
  name: "VPN",
  hint: "A VPN is a private, encrypted tunnel from a computer outside into the office.",
  options: [...vpnStates, notSure(becomes.technician)],
  show: worksRemotely,
  help: [
    {
      where: "Ask the people who work from outside",
      steps: [
        "You can say: “Do you first have to connect to the office before you open MacPractice?”",
        "If they turn something on first and sign in, it may well be a VPN. Ask your technician to be certain.",
      ],
    },
    ask(technician, "Do we have a VPN into the office, and is it the only way in from outside?"),
  ],
  cites: ["F14", "F18", "E17"],
};
