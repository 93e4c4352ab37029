import { becomes, notSure } from "@/lib/steps/options";
import type { StepQuestion } from "@/lib/steps/question";
import { ask, onRouter, technician } from "@/lib/steps/ways";

export const firewall: StepQuestion = {
  kind: "choice",
  path: "network.firewall",
  label: "Is the firewall on your router turned on?",
  name: "Router’s firewall",
  hint: "The firewall is the guard at the door: it turns away whatever nobody in the office asked for.",
  options: [
    { value: "on", label: "Yes, it’s on" },
    { value: "off", label: "No, it’s off" },
    notSure(becomes.technician),
  ],
  help: [
    onRouter(
      "firewall",
      "Look for a page called Firewall or Security, and read whether the firewall is on.",
      "Please change nothing there. Your technician will do that with the sheet.",
      "A Mac has a firewall of its own in its settings. This question isn’t about that one.",
    ),
    ask(technician, "Is the firewall on our router turned on?"),
  ],
  cites: ["F6", "F7"],
};

export const outbound: StepQuestion = {
  kind: "choice",
  path: "network.outbound",
  label: "Does your router limit where office computers may go on the internet?",
  name: "Limits on going out",
  hint: "In many offices, computers may go anywhere. Some technicians allow only what is on a list.",
  options: [
    { value: "unrestricted", label: "No, they may go anywhere" },
    { value: "restricted", label: "Yes, only where someone allowed it" },
    notSure(becomes.technician),
  ],
  help: [
    {
      where: "In your office",
      steps: [
        "If every new website or program simply works, there is most likely no limit.",
        "If the technician often has to allow something first, there is one.",
      ],
    },
    ask(technician, "Does our firewall restrict outgoing traffic, or is all of it allowed?"),
  ],
  cites: ["F22", "F23", "C8"],
};
