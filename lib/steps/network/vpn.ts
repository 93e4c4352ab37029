import { worksRemotely } from "@/lib/steps/conditions";
import { notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, technician } from "@/lib/steps/ways";
import { vpnStates } from "./options";

export const vpn: StepQuestion = {
  kind: "choice",
  path: "network.vpn",
  label: "Do you have a VPN for working from outside?",
  name: "VPN",
  hint: "A private, encrypted way into the office.",
  options: [...vpnStates, notSure],
  show: worksRemotely,
  help: [
    {
      where: "Ask those who work from outside",
      steps: [
        "You can say: “Do you have to turn something on before you open MacPractice?”",
        "If they do, and sign in to it, it may well be a VPN. Ask your technician to be sure.",
      ],
    },
    ask(technician, "Do we have a VPN into the office, and is it the only way in?"),
  ],
  cites: ["F14", "F18", "E17"],
};
